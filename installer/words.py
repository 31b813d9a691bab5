"""What the set-up says to a person, each sentence in Arabic and in English."""

from __future__ import annotations

import sys

SENTENCES = {
    "usage": (
        "الأمر غير مفهوم. الأوامر المتاحة:",
        "Usage: bootstrap.py run [--practice] | test | tour OUT | bench NAME ...",
    ),
    "old_python": (
        "يلزم بايثون 3.11 أو أحدث، والموجود:\n  {found}",
        "Python 3.11 or newer is needed; this is {found}.",
    ),
    "preparing": (
        "تجهيز البرنامج للمرة الأولى… قد يستغرق دقائق.",
        "Preparing the program, once; this may take some minutes.",
    ),
    "updating": ("تحديث مكونات البرنامج…", "Bringing the program's components up to date."),
    "repairing": (
        "التجهيز السابق لم يكتمل أو لم يعد صالحًا؛ يُعاد من جديد.",
        "An earlier set-up was not finished or no longer fits; making it anew.",
    ),
    "waiting": (
        "تجهيز آخر يعمل الآن؛ ننتظر حتى ينتهي.",
        "Another set-up is at work; waiting for it to end.",
    ),
    "system_installing": (
        "تثبيت حزم النظام اللازمة:\n  {packages}",
        "Installing the system packages it needs: {packages}",
    ),
    "system_missing": (
        "تنقص حزم من النظام. اطلب من المسؤول تنفيذ هذا السطر مرة واحدة، ثم أعد التشغيل:\n  {line}",
        "System packages are missing. Have this line run once by an administrator (printed above), then start again.",
    ),
    "system_failed": (
        "تعذّر تثبيت حزم النظام. تأكد من الاتصال بالإنترنت وأعد المحاولة، أو نفّذ هذا السطر:\n  {line}",
        "The system packages could not be installed. Check the connection and start again, or run the line above.",
    ),
    "libraries_missing": (
        "تنقص هذه المكتبات، وهذا النظام ليس من عائلة دبيان فثبّتها بطريقته:\n  {names}",
        "These libraries are missing; install them in your system's own way: {names}",
    ),
    "no_network": (
        "لا اتصال بالإنترنت. يلزم الاتصال مرة واحدة للتجهيز؛ اتصل ثم أعد التشغيل.",
        "There is no internet connection. It is needed once, to set up; connect and start again.",
    ),
    "untrusted_network": (
        "تعذّر التحقق من أمان الاتصال. صحّح تاريخ الجهاز ووقته، أو استعمل شبكة موثوقة، ثم أعد التشغيل.",
        "The connection could not be verified. Correct this computer's date and time, or use a trusted network.",
    ),
    "wrong_hash": (
        "ملف نُزّل لا يطابق بصمته المعروفة، فلم يُثبّت شيء. أعد المحاولة من شبكة موثوقة.",
        "A downloaded file is not the expected one, so nothing was installed. Try again from a trusted network.",
    ),
    "no_wheel": (
        "لا توجد مكونات جاهزة لهذا الإصدار من بايثون أو لهذا النظام. استعمل بايثون 3.11 إلى 3.13 (64 بت).",
        "No ready components exist for this Python or system. Use Python 3.11 to 3.13 (64-bit).",
    ),
    "set_up_failed": (
        "لم يكتمل التجهيز. السبب مذكور أدناه؛ بعد إزالته أعد التشغيل.",
        "The set-up did not finish, for this reason; remove it and start again.\n  {reason}",
    ),
    "no_screen": (
        "لا توجد شاشة هنا، فتُكتب جولة مصورة في البرنامج إلى المجلد tour بدل فتحه.",
        "There is no screen here, so a tour of the program is written to ./tour instead of opening it.",
    ),
    "not_empty": (
        "المجلد ليس فارغًا، ولن يُمسّ ما فيه. اختر مجلدًا آخر أو أفرغه:\n  {folder}",
        "The folder (printed above) is not empty and will not be touched. Choose another or empty it.",
    ),
    "stopped": (
        "أُوقف العمل. يمكنك البدء من جديد متى شئت.",
        "Stopped. You can start again at any time.",
    ),
}


def say(sentence: str, **params: str) -> None:
    """Print a sentence in both languages, with whatever a person must type on a line of its own."""
    for text in SENTENCES[sentence]:
        print(text.format(**params), flush=True)


def speak_utf8() -> None:
    """Let a console with an old code page show Arabic instead of failing on it."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="replace")
