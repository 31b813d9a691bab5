<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_SA" sourcelanguage="en">
<context>
    <name>Acts</name>
    <message>
        <source>Approve</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>Reject the proposal</source>
        <translation>رفض المقترح</translation>
    </message>
    <message>
        <source>Approved on paper</source>
        <translation>اعتماد ورقي</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>تنفيذ القرار</translation>
    </message>
    <message>
        <source>The person was told</source>
        <translation>أُبلغ المستفيد</translation>
    </message>
    <message>
        <source>Hand over the originals</source>
        <translation>تسليم الأصول</translation>
    </message>
    <message>
        <source>Open the file again</source>
        <translation>إعادة فتح الملف</translation>
    </message>
    <message>
        <source>It was wrong: decide anew</source>
        <translation>القرار خاطئ: أصدر بديلًا عنه</translation>
    </message>
    <message>
        <source>Propose the exclusion</source>
        <translation>اقتراح الاستبعاد</translation>
    </message>
    <message>
        <source>The person answered</source>
        <translation>تجاوب المستفيد</translation>
    </message>
    <message>
        <source>Lift the freeze</source>
        <translation>رفع التجميد</translation>
    </message>
    <message>
        <source>Preview the paper</source>
        <translation>معاينة الورقة</translation>
    </message>
</context>
<context>
    <name>AddressStep</name>
    <message>
        <source>Address and dwelling</source>
        <translation>العنوان والسكن</translation>
    </message>
    <message>
        <source>The association serves those who live inside its service area.</source>
        <translation>تخدم الجمعية من يسكن داخل نطاق خدماتها.</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>District</source>
        <translation>الحي</translation>
    </message>
    <message>
        <source>Why this request is taken all the same</source>
        <translation>سبب قبول الطلب مع ذلك</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>الشارع</translation>
    </message>
    <message>
        <source>National address</source>
        <translation>العنوان الوطني المختصر</translation>
    </message>
    <message>
        <source>Four letters and four digits, such as RRRD2929.</source>
        <translation>أربعة أحرف وأربعة أرقام، مثل RRRD2929.</translation>
    </message>
    <message>
        <source>Tenure</source>
        <translation>ملكية السكن</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>عدد الغرف</translation>
    </message>
    <message>
        <source>How to find it</source>
        <translation>وصف الموقع</translation>
    </message>
    <message>
        <source>This address is outside the service area.</source>
        <translation>هذا العنوان خارج نطاق خدمات الجمعية.</translation>
    </message>
    <message>
        <source>Inside the service area.</source>
        <translation>داخل نطاق الخدمة.</translation>
    </message>
</context>
<context>
    <name>AdministratorPage</name>
    <message>
        <source>They take on the other staff afterwards. The administrator alone opens no file of a family.</source>
        <translation>يضيف بقية الموظفين فيما بعد. ومدير النظام وحده لا يفتح ملفات الأسر.</translation>
    </message>
    <message>
        <source>The administrator</source>
        <translation>مدير النظام</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>المسمى الوظيفي</translation>
    </message>
    <message>
        <source>Name for signing in</source>
        <translation>اسم الدخول</translation>
    </message>
    <message>
        <source>One short word without spaces.</source>
        <translation>كلمة قصيرة بلا مسافات.</translation>
    </message>
    <message>
        <source>Other work that they do too</source>
        <translation>أدوار أخرى يقوم بها</translation>
    </message>
    <message>
        <source>Two people work in this branch</source>
        <translation>يعمل في الفرع شخصان فقط</translation>
    </message>
    <message>
        <source>Approvals given on paper elsewhere are then recorded with their scan.</source>
        <translation>تُسجَّل الاعتمادات الورقية الصادرة من خارج الفرع مع صورة منها.</translation>
    </message>
</context>
<context>
    <name>AdoptionSheet</name>
    <message>
        <source>Approval of the board</source>
        <translation>اعتماد مجلس الإدارة</translation>
    </message>
    <message>
        <source>Number of the meeting</source>
        <translation>رقم الاجتماع</translation>
    </message>
    <message>
        <source>Term of the board</source>
        <translation>الدورة</translation>
    </message>
    <message>
        <source>Chair of the meeting</source>
        <translation>رئيس الاجتماع</translation>
    </message>
    <message>
        <source>Day of the meeting</source>
        <translation>تاريخ الاجتماع</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>يُعمل به من</translation>
    </message>
    <message>
        <source>What changes, in short</source>
        <translation>خلاصة التعديل</translation>
    </message>
    <message>
        <source>Adopt the new version</source>
        <translation>اعتماد الإصدار الجديد</translation>
    </message>
    <message>
        <source>Printed from</source>
        <translation>تُطبع من يوم</translation>
    </message>
    <message>
        <source>Why it is changed</source>
        <translation>سبب التعديل</translation>
    </message>
    <message>
        <source>It stands in the history of the editions and in the journal.</source>
        <translation>يُكتب في سجل الطبعات وفي سجل الأعمال.</translation>
    </message>
</context>
<context>
    <name>AgreementForm</name>
    <message>
        <source>Another member of staff agrees: they type their own name and pass phrase here.</source>
        <translation>يوافق على هذا موظف آخر، ويكتب هنا اسم دخوله وعبارة مروره بنفسه.</translation>
    </message>
    <message>
        <source>The second person&apos;s name for signing in</source>
        <translation>اسم الدخول للشخص الثاني</translation>
    </message>
    <message>
        <source>Their pass phrase</source>
        <translation>عبارة مروره</translation>
    </message>
</context>
<context>
    <name>AlikeNote</name>
    <message>
        <source>Compare</source>
        <translation>قارن</translation>
    </message>
    <message>
        <source>File %1.</source>
        <translation>الملف %1.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>ولا أحد غيره.</numerusform>
            <numerusform>وشخص آخر.</numerusform>
            <numerusform>وشخصان آخران.</numerusform>
            <numerusform>و%n آخرين.</numerusform>
            <numerusform>و%n شخصًا آخرين.</numerusform>
            <numerusform>و%n شخص آخرين.</numerusform>
        </translation>
    </message>
    <message>
        <source>A like name is in the records: %1.</source>
        <translation>في السجلات اسم مشابه: %1.</translation>
    </message>
    <message>
        <source>In the records already: %1 (%2).</source>
        <translation>في السجلات من قبل: %1 (%2).</translation>
    </message>
    <message>
        <source>The same is in a file that you may not open (%1). Ask the research officer before you go on.</source>
        <translation>يوجد مثله في ملف لا تملك فتحه (%1). اسأل مسؤول البحث الاجتماعي قبل أن تكمل.</translation>
    </message>
</context>
<context>
    <name>AnswerLine</name>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Note and photo</source>
        <translation>ملاحظة وصورة</translation>
    </message>
</context>
<context>
    <name>AreaEditor</name>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>District</source>
        <translation>الحي</translation>
    </message>
    <message>
        <source>Leave it empty for the whole city.</source>
        <translation>اتركه فارغًا لتشمل المدينة كلها.</translation>
    </message>
    <message>
        <source>Service area</source>
        <translation>نطاق الخدمة</translation>
    </message>
    <message>
        <source>No place yet</source>
        <translation>لم تُضف مدينة بعد</translation>
    </message>
    <message>
        <source>Write a city, then add it.</source>
        <translation>اكتب اسم المدينة ثم أضفها.</translation>
    </message>
    <message>
        <source>Take out of the area</source>
        <translation>حذف من النطاق</translation>
    </message>
    <message>
        <source>The whole city</source>
        <translation>المدينة كلها</translation>
    </message>
    <message>
        <source>Add to the area</source>
        <translation>إضافة إلى النطاق</translation>
    </message>
</context>
<context>
    <name>AreaPage</name>
    <message>
        <source>The cities and districts that the branch serves. An address outside of them is warned about.</source>
        <translation>المدن والأحياء التي يخدمها الفرع، وينبه البرنامج إلى كل عنوان خارجها.</translation>
    </message>
    <message>
        <source>Service area</source>
        <translation>نطاق الخدمة</translation>
    </message>
</context>
<context>
    <name>AssociationForm</name>
    <message>
        <source>Name of the association</source>
        <translation>اسم الجمعية</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>رقم الترخيص</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>الموقع الإلكتروني</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>A line of the letterhead</source>
        <translation>سطر في ترويسة الأوراق</translation>
    </message>
    <message>
        <source>It is printed under the name on every paper, like the body that supervises you.</source>
        <translation>يُطبع تحت الاسم في كل ورقة، كاسم الجهة المشرفة.</translation>
    </message>
</context>
<context>
    <name>AssociationPage</name>
    <message>
        <source>The association</source>
        <translation>الجمعية</translation>
    </message>
    <message>
        <source>As the licence names it. All of it can be changed afterwards.</source>
        <translation>اكتب البيانات كما في الترخيص، ويمكن تعديلها كلها فيما بعد.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>الشعار</translation>
    </message>
</context>
<context>
    <name>AssociationScreen</name>
    <message>
        <source>Whatever set-up asked can be changed here.</source>
        <translation>يُعدَّل هنا كل ما سُئل عنه عند التهيئة.</translation>
    </message>
    <message>
        <source>Names and letterhead</source>
        <translation>الأسماء والترويسة</translation>
    </message>
    <message>
        <source>Service area</source>
        <translation>نطاق الخدمة</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>الإجازات</translation>
    </message>
    <message>
        <source>Own choices</source>
        <translation>اختيارات الجمعية</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>الختم</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>القسم</translation>
    </message>
</context>
<context>
    <name>AwayCard</name>
    <message>
        <source>A second place outside of this computer</source>
        <translation>مكان ثانٍ خارج هذا الجهاز</translation>
    </message>
    <message>
        <source>Choose a stick or folder…</source>
        <translation>اختر ذاكرة USB أو مجلدًا…</translation>
    </message>
    <message>
        <source>No longer copy there</source>
        <translation>أوقف النسخ إلى هذا المكان</translation>
    </message>
    <message>
        <source>Put them back from the copies</source>
        <translation>أعدها من النسخ</translation>
    </message>
    <message>
        <source>Copies go there by themselves whenever it is plugged in. They lie there under a key of their own, which the same pass phrases and the recovery code open; the key of this office never lies there.</source>
        <translation>تُنسخ البيانات إليه تلقائيًا كلما وُصل بالجهاز، وتُحفظ فيه بمفتاح خاص بها تفتحه عبارات المرور نفسها ورمز الاسترداد، ولا يوضع فيه مفتاح هذا المكتب أبدًا.</translation>
    </message>
    <message>
        <source>None is chosen yet: if this computer is stolen or burns, everything is lost.</source>
        <translation>لم يُختر مكان بعد: إذا سُرق هذا الجهاز أو احترق ضاع كل شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) in the office are damaged or missing.</source>
        <translation>
            <numerusform>لا مرفقات تالفة.</numerusform>
            <numerusform>مرفق واحد في المكتب تالف أو مفقود.</numerusform>
            <numerusform>مرفقان في المكتب تالفان أو مفقودان.</numerusform>
            <numerusform>%n مرفقات في المكتب تالفة أو مفقودة.</numerusform>
            <numerusform>%n مرفقًا في المكتب تالفة أو مفقودة.</numerusform>
            <numerusform>%n مرفق في المكتب تالفة أو مفقودة.</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>لا نسخة بعد</translation>
    </message>
    <message>
        <source>Last proven copy there: %1</source>
        <translation>آخر نسخة مُتحقَّق منها هناك: %1</translation>
    </message>
    <message>
        <source>It is not plugged in now.</source>
        <translation>ليس موصولًا بالجهاز الآن.</translation>
    </message>
    <message numerus="yes">
        <source>No copy has %n of them whole. Plug in another stick, or attach the papers anew.</source>
        <translation>
            <numerusform>لا مرفقات تالفة.</numerusform>
            <numerusform>مرفق واحد لا توجد منه نسخة سليمة. صِل ذاكرة أخرى، أو أرفق الورقة من جديد.</numerusform>
            <numerusform>مرفقان لا توجد منهما نسخة سليمة. صِل ذاكرة أخرى، أو أرفق الورقتين من جديد.</numerusform>
            <numerusform>%n مرفقات لا توجد منها نسخة سليمة. صِل ذاكرة أخرى، أو أرفق الأوراق من جديد.</numerusform>
            <numerusform>%n مرفقًا لا توجد منها نسخة سليمة. صِل ذاكرة أخرى، أو أرفق الأوراق من جديد.</numerusform>
            <numerusform>%n مرفق لا توجد منها نسخة سليمة. صِل ذاكرة أخرى، أو أرفق الأوراق من جديد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchBar</name>
    <message>
        <source>Earlier (Ctrl+↑)</source>
        <translation>تقديم (⁦Ctrl+↑⁩)</translation>
    </message>
    <message>
        <source>Later (Ctrl+↓)</source>
        <translation>تأخير (⁦Ctrl+↓⁩)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Save as one PDF</source>
        <translation>حفظ في ملف PDF واحد</translation>
    </message>
    <message>
        <source>Send to USB</source>
        <translation>إرسال إلى ذاكرة USB</translation>
    </message>
    <message>
        <source>Tick all or none</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>All that waits</source>
        <translation>كل ما ينتظر</translation>
    </message>
</context>
<context>
    <name>BatchPage</name>
    <message>
        <source>Papers to print</source>
        <translation>أوراق تنتظر الطباعة</translation>
    </message>
    <message>
        <source>Nothing waits for the printer</source>
        <translation>لا ورقة تنتظر الطباعة</translation>
    </message>
    <message>
        <source>A paper comes here when it is issued, and goes when the printer took it.</source>
        <translation>تظهر الورقة هنا حين تُصدر، وتغيب بعد أن تستلمها الطابعة.</translation>
    </message>
    <message>
        <source>The papers are being printed.</source>
        <translation>جارٍ طباعة الأوراق.</translation>
    </message>
    <message>
        <source>The file is being written.</source>
        <translation>جارٍ كتابة الملف.</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) in one file:</source>
        <translation>
            <numerusform>لا أوراق في الملف:</numerusform>
            <numerusform>ورقة واحدة في ملف واحد:</numerusform>
            <numerusform>ورقتان في ملف واحد:</numerusform>
            <numerusform>%n أوراق في ملف واحد:</numerusform>
            <numerusform>%n ورقة في ملف واحد:</numerusform>
            <numerusform>%n ورقة في ملف واحد:</numerusform>
        </translation>
    </message>
    <message>
        <source>The papers are being written and read back.</source>
        <translation>جارٍ كتابة الأوراق ثم قراءتها للتحقق منها.</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) written and read back:</source>
        <translation>
            <numerusform>لم تُكتب أي ورقة:</numerusform>
            <numerusform>كُتبت ورقة واحدة وتُحقق منها:</numerusform>
            <numerusform>كُتبت ورقتان وتُحقق منهما:</numerusform>
            <numerusform>كُتبت %n أوراق وتُحقق منها:</numerusform>
            <numerusform>كُتبت %n ورقة وتُحقق منها:</numerusform>
            <numerusform>كُتبت %n ورقة وتُحقق منها:</numerusform>
        </translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>أوراق</translation>
    </message>
    <message>
        <source>Save as one PDF</source>
        <translation>حفظ في ملف PDF واحد</translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation>لم يُكتب شيء</translation>
    </message>
    <message>
        <source>Printing: %1 %2</source>
        <translation>تُطبع الآن: %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) went to the printer.</source>
        <translation>
            <numerusform>لم تُرسل أي ورقة إلى الطابعة.</numerusform>
            <numerusform>أُرسلت ورقة واحدة إلى الطابعة.</numerusform>
            <numerusform>أُرسلت ورقتان إلى الطابعة.</numerusform>
            <numerusform>أُرسلت %n أوراق إلى الطابعة.</numerusform>
            <numerusform>أُرسلت %n ورقة إلى الطابعة.</numerusform>
            <numerusform>أُرسلت %n ورقة إلى الطابعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The printing ended before the last paper</source>
        <translation>توقفت الطباعة قبل آخر ورقة</translation>
    </message>
    <message>
        <source>%1 of %2 ticked</source>
        <translation>المحدد %1 من %2</translation>
    </message>
    <message>
        <source>The usual printer</source>
        <translation>الطابعة المعتادة</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>المستفيد</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>Went out (%1): %2</source>
        <translation>طُبعت (%1): %2</translation>
    </message>
    <message>
        <source>No paper went out.</source>
        <translation>لم تُطبع أي ورقة.</translation>
    </message>
    <message>
        <source>Still waiting (%1): %2</source>
        <translation>بقيت تنتظر (%1): %2</translation>
    </message>
    <message>
        <source>They stay ticked: print again, and the rest is printed.</source>
        <translation>وهي محددة كما كانت: اضغط «طباعة» من جديد يُطبع الباقي.</translation>
    </message>
</context>
<context>
    <name>BranchForm</name>
    <message>
        <source>Name of the branch</source>
        <translation>اسم الفرع</translation>
    </message>
    <message>
        <source>Prefix of its numbers</source>
        <translation>رمز الفرع في الأرقام</translation>
    </message>
    <message>
        <source>2 to 6 Latin letters or digits; they stand before the number of every file and paper.</source>
        <translation>من حرفين إلى ستة أحرف لاتينية أو أرقام، تسبق رقم كل ملف وورقة.</translation>
    </message>
</context>
<context>
    <name>BranchPage</name>
    <message>
        <source>The branch</source>
        <translation>الفرع</translation>
    </message>
    <message>
        <source>Each branch has an office of its own on its own computer.</source>
        <translation>لكل فرع مكتب مستقل على جهازه.</translation>
    </message>
</context>
<context>
    <name>Busy</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>CameraSheet</name>
    <message>
        <source>Read the code with the camera</source>
        <translation>قراءة الرمز بالكاميرا</translation>
    </message>
    <message>
        <source>Hold the code of the first page steady before the camera. No picture is kept.</source>
        <translation>ثبّت رمز الصفحة الأولى أمام الكاميرا. لا تُحفظ أي صورة.</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>ما تراه الكاميرا</translation>
    </message>
    <message>
        <source>The camera gives no more pictures. See whether its cable is in, and try again.</source>
        <translation>انقطعت صورة الكاميرا. تأكد من توصيلها ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>No camera was found. Connect one, or scan the paper and give the file.</source>
        <translation>لم يُعثر على كاميرا. وصّل كاميرا، أو امسح الورقة ضوئيًّا وأعطِ ملفها.</translation>
    </message>
</context>
<context>
    <name>CardSheet</name>
    <message>
        <source>Card of a seal</source>
        <translation>بطاقة ختم</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>تعذّرت قراءة الملف: %1</translation>
    </message>
    <message>
        <source>Take this card in?</source>
        <translation>هل تُقبل هذه البطاقة؟</translation>
    </message>
    <message>
        <source>Anybody could have written these names into a file.</source>
        <translation>كتابة هذه الأسماء في ملف ميسورة لكل أحد، فلا تُقبل البطاقة إلا ببصمتها.</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>الجمعية</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>الفرع</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>تاريخ الإصدار</translation>
    </message>
    <message>
        <source>Known before</source>
        <translation>معروفة من قبل</translation>
    </message>
    <message>
        <source>Yes; it brings what changed</source>
        <translation>نعم، وفيها ما تغيّر</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Fingerprint of the key</source>
        <translation>بصمة المفتاح</translation>
    </message>
    <message>
        <source>Call the branch on a number that you know, and type the first four groups as they are read out.</source>
        <translation>اتصل بالفرع على رقم تعرفه، واكتب المجموعات الأربع الأولى كما يقرؤها عليك موظفه من صفحة الختم.</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>قبول البطاقة</translation>
    </message>
    <message>
        <source>The card is taken in</source>
        <translation>قُبلت البطاقة</translation>
    </message>
</context>
<context>
    <name>CasesScreen</name>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>No file is found</source>
        <translation>لا توجد ملفات</translation>
    </message>
    <message>
        <source>Try part of a name, the last digits of a number, or show all.</source>
        <translation>جرّب جزءًا من الاسم أو آخر أرقام الهوية أو الجوال، أو اعرض الكل.</translation>
    </message>
    <message>
        <source>No file matches what was typed</source>
        <translation>لا يوجد ملف يطابق ما كتبته</translation>
    </message>
    <message>
        <source>No file is in this list</source>
        <translation>لا يوجد ملف في هذه القائمة</translation>
    </message>
    <message>
        <source>Choose another list above.</source>
        <translation>اختر قائمة أخرى من الأعلى.</translation>
    </message>
    <message>
        <source>A file comes here when a request is received.</source>
        <translation>يظهر الملف هنا عند استقبال أول طلب.</translation>
    </message>
    <message>
        <source>There are no files yet</source>
        <translation>لا توجد ملفات بعد</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>رقم الملف</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>المستفيد</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>سبب الظهور</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>District</source>
        <translation>الحي</translation>
    </message>
    <message>
        <source>Researcher</source>
        <translation>الباحث</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>المهلة</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقفة</translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>Nothing differs.</source>
        <translation>لا فرق.</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>الفروق</translation>
    </message>
</context>
<context>
    <name>ChapterView</name>
    <message>
        <source>As it stands: %1</source>
        <translation>المعمول به: %1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Least time for an answer</source>
        <translation>أقل مدة للرد</translation>
    </message>
    <message>
        <source>Longest time for an answer</source>
        <translation>أطول مدة للرد</translation>
    </message>
    <message>
        <source>Days to file a grievance</source>
        <translation>أيام تقديم التظلم</translation>
    </message>
    <message>
        <source>Working days to settle it</source>
        <translation>أيام العمل للبت فيه</translation>
    </message>
    <message>
        <source>Months of freeze</source>
        <translation>أشهر التجميد</translation>
    </message>
</context>
<context>
    <name>CheckingScreen</name>
    <message>
        <source>Check a paper</source>
        <translation>التحقق من ورقة</translation>
    </message>
    <message>
        <source>Is it from whom it says, and is it as it was issued? No network is needed.</source>
        <translation>هل صدرت عمن تُنسب إليه، وهل هي كما صدرت؟ لا حاجة إلى شبكة.</translation>
    </message>
    <message>
        <source>The file, scan or photo of the paper</source>
        <translation>ملف الورقة أو صورتها</translation>
    </message>
    <message>
        <source>The text of the code</source>
        <translation>نص الرمز</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>رقم الورقة</translation>
    </message>
    <message>
        <source>At the foot of the paper; its first eight letters are enough.</source>
        <translation>في أسفل الورقة، ويكفي منها أول ثماني خانات.</translation>
    </message>
    <message>
        <source>Data fingerprint</source>
        <translation>بصمة البيانات</translation>
    </message>
    <message>
        <source>Checking the paper</source>
        <translation>يجري التحقق من الورقة</translation>
    </message>
    <message>
        <source>No paper was checked yet</source>
        <translation>لم يُتحقق من ورقة بعد</translation>
    </message>
    <message>
        <source>Give a file, or read the code of the first page. What it proves and what to do is said here.</source>
        <translation>أعطِ ملفًا، أو اقرأ رمز الصفحة الأولى. يُقال هنا ما يثبته ذلك وما ينبغي فعله.</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>ملف أو صورة</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Read it with a hand-held reader, or paste its text, then press Enter.</source>
        <translation>اقرأه بقارئ الرموز أو الصق نصه، ثم اضغط Enter.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>A paper of this branch, without a reader</source>
        <translation>ورقة من هذا الفرع دون قارئ</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>قارن</translation>
    </message>
</context>
<context>
    <name>CheckupCard</name>
    <message>
        <source>Examine the program</source>
        <translation>فحص البرنامج</translation>
    </message>
    <message>
        <source>Examine now</source>
        <translation>افحص الآن</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>احفظ تقريرًا</translation>
    </message>
    <message>
        <source>Rebuild the indexes of search and lists</source>
        <translation>إعادة بناء فهارس البحث والقوائم</translation>
    </message>
    <message>
        <source>The store, the copies, the fonts, the printer and the clock are looked at. Nothing is changed.</source>
        <translation>يُفحص السجل والنسخ والخطوط والطابعة والساعة، ولا يتغير شيء.</translation>
    </message>
    <message>
        <source>The indexes are being rebuilt. You may go on working.</source>
        <translation>يُعاد بناء الفهارس. يمكنك متابعة عملك.</translation>
    </message>
    <message>
        <source>Everything is being looked at. You may go on working.</source>
        <translation>يجري الفحص. يمكنك متابعة عملك.</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Choose…</source>
        <translation>اختر…</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Conclusion</source>
        <translation>الخلاصة</translation>
    </message>
    <message>
        <source>Summary of the visit</source>
        <translation>ملخص الزيارة</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>التوصية</translation>
    </message>
    <message>
        <source>Reasons of the recommendation</source>
        <translation>أسباب التوصية</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Print the sheet</source>
        <translation>طباعة الورقة</translation>
    </message>
    <message>
        <source>Save it as a file</source>
        <translation>حفظها في ملف</translation>
    </message>
    <message>
        <source>The sheet with one half of the recovery code</source>
        <translation>ورقة أحد شطري رمز الاسترداد</translation>
    </message>
    <message>
        <source>Type the last group of this half</source>
        <translation>اكتب المجموعة الأخيرة من هذا الشطر</translation>
    </message>
    <message>
        <source>Read it from the paper: so you know that it can be read.</source>
        <translation>اقرأها من الورقة لتتأكد من وضوحها.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>The sheet went to: %1</source>
        <translation>أُرسلت الورقة إلى: %1</translation>
    </message>
    <message>
        <source>Print this half now, for the sealed envelope of the head office</source>
        <translation>اطبع هذا الشطر الآن لمظروف المركز الرئيس المغلق</translation>
    </message>
    <message>
        <source>Print this half now, for the sealed envelope of the executive director</source>
        <translation>اطبع هذا الشطر الآن لمظروف المدير التنفيذي المغلق</translation>
    </message>
    <message>
        <source>It is shown once and kept nowhere. One half alone opens nothing; without both, nobody can open the families&apos; data again once the pass phrases are forgotten. Let two people take them, one each.</source>
        <translation>يُعرض مرة واحدة ولا يُحفظ في أي مكان. والشطر وحده لا يفتح شيئًا، ومن دون الشطرين معًا لا يفتح أحد بيانات الأسر إذا نُسيت عبارات المرور. فليأخذهما شخصان، لكل منهما شطر.</translation>
    </message>
    <message>
        <source>Recovery code: the second half</source>
        <translation>رمز الاسترداد: الشطر الثاني</translation>
    </message>
    <message>
        <source>Recovery code: the first half</source>
        <translation>رمز الاسترداد: الشطر الأول</translation>
    </message>
</context>
<context>
    <name>CodePages</name>
    <message>
        <source>Next: the second half</source>
        <translation>التالي: الشطر الثاني</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Both records</source>
        <translation>السجلان</translation>
    </message>
    <message>
        <source>Which file goes on</source>
        <translation>الملف الذي يستمر</translation>
    </message>
    <message>
        <source>Why it is one person</source>
        <translation>كيف عُرف أنهما شخص واحد</translation>
    </message>
    <message>
        <source>Press Enter on a line to keep the other value.</source>
        <translation>اضغط Enter على السطر لتُبقي القيمة الأخرى.</translation>
    </message>
    <message>
        <source>%1 said that these are two people, %2: %3. Merge them only if that was a mistake.</source>
        <translation>سبق أن قرر %1 أنهما شخصان مختلفان، %2: %3. لا تدمجهما إلا إذا كان ذلك خطأ.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Member of</source>
        <translation>فرد في ملف</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>The others in the household</source>
        <translation>بقية أفراد الأسرة</translation>
    </message>
    <message>
        <source>The record that stays</source>
        <translation>السجل الباقي</translation>
    </message>
    <message>
        <source>The record that gives way</source>
        <translation>السجل الذي يُدمج في الباقي</translation>
    </message>
    <message>
        <source>Is kept</source>
        <translation>يُحفظ</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>من الآخر</translation>
    </message>
    <message>
        <source>The first</source>
        <translation>من الباقي</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Let the other stay</source>
        <translation>أبقِ السجل الآخر</translation>
    </message>
    <message>
        <source>They are two people</source>
        <translation>هما شخصان</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>ادمج السجلين</translation>
    </message>
</context>
<context>
    <name>CompareSheet</name>
    <message>
        <source>Is it the same person?</source>
        <translation>هل هو الشخص نفسه؟</translation>
    </message>
    <message>
        <source>Compare the identity document with the records before you answer.</source>
        <translation>قارن الهوية بما في السجلات قبل أن تجيب.</translation>
    </message>
    <message>
        <source>Found in the records</source>
        <translation>الموجودون في السجلات</translation>
    </message>
    <message>
        <source>As typed now</source>
        <translation>المكتوب الآن</translation>
    </message>
    <message>
        <source>In the records</source>
        <translation>في السجلات</translation>
    </message>
    <message>
        <source>Typed beside stored</source>
        <translation>المكتوب بجانب المسجَّل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>هو نفسه</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>رقم الهوية</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>الجوال</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>الآيبان</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>The others in the household</source>
        <translation>بقية أفراد الأسرة</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>In the document</source>
        <translation>في المستند</translation>
    </message>
    <message>
        <source>As seen</source>
        <translation>كما شوهد</translation>
    </message>
    <message>
        <source>What stands</source>
        <translation>المعتمد</translation>
    </message>
    <message>
        <source>No document</source>
        <translation>لا مستند</translation>
    </message>
    <message>
        <source>Declared, documented, observed</source>
        <translation>المصرَّح به والمثبت والمشاهَد</translation>
    </message>
    <message>
        <source>Write what the document says and what you saw. Where they differ, choose what stands.</source>
        <translation>اكتب ما في المستند وما رأيته. وعند الاختلاف اختر ما يُعتمد.</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>المصرَّح به</translation>
    </message>
    <message>
        <source>The office and the copy</source>
        <translation>بيانات المكتب والنسخة</translation>
    </message>
    <message>
        <source>What</source>
        <translation>البيان</translation>
    </message>
    <message>
        <source>On this computer now</source>
        <translation>على هذا الجهاز الآن</translation>
    </message>
    <message>
        <source>In the copy</source>
        <translation>في النسخة</translation>
    </message>
    <message>
        <source>The copy of %1 is whole</source>
        <translation>النسخة المأخوذة في %1 سليمة</translation>
    </message>
    <message numerus="yes">
        <source>Tried out in %n second(s). Nothing was changed yet.</source>
        <translation>
            <numerusform>جُرّبت في أقل من ثانية. لم يتغيّر شيء بعد.</numerusform>
            <numerusform>جُرّبت في ثانية واحدة. لم يتغيّر شيء بعد.</numerusform>
            <numerusform>جُرّبت في ثانيتين. لم يتغيّر شيء بعد.</numerusform>
            <numerusform>جُرّبت في %n ثوانٍ. لم يتغيّر شيء بعد.</numerusform>
            <numerusform>جُرّبت في %n ثانية. لم يتغيّر شيء بعد.</numerusform>
            <numerusform>جُرّبت في %n ثانية. لم يتغيّر شيء بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>This copy bears no seal that proves its time: rely on it only if the counts below are right.</source>
        <translation>لا تحمل هذه النسخة ختمًا يثبت وقتها، فلا تعتمدها إلا إذا صحّت الأعداد أدناه.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>Entries of the journal</source>
        <translation>قيود السجل</translation>
    </message>
    <message>
        <source>There is no office on this computer yet. The copy becomes it.</source>
        <translation>لا مكتب على هذا الجهاز بعد، وستكون هذه النسخة بياناته.</translation>
    </message>
    <message>
        <source>The office on this computer does not open and cannot be compared. It is put aside.</source>
        <translation>لا تُفتح بيانات هذا الجهاز، فلا يمكن مقارنتها. ستُنقل جانبًا ولا تُحذف.</translation>
    </message>
    <message>
        <source>Nothing was entered here after the copy. What is here is put aside, not deleted.</source>
        <translation>لم يُدخل هنا شيء بعد النسخة. تُنقل البيانات الحالية جانبًا ولا تُحذف.</translation>
    </message>
    <message>
        <source>and other acts</source>
        <translation>وأعمال أخرى</translation>
    </message>
    <message>
        <source>What is on this computer is put aside, not deleted.</source>
        <translation>تُنقل بيانات هذا الجهاز جانبًا ولا تُحذف.</translation>
    </message>
    <message>
        <source>Whoever left after the copy could sign in again: look through the staff then.</source>
        <translation>من ترك العمل بعد أخذ النسخة يعود قادرًا على الدخول، فراجع الموظفين بعد استعادتها.</translation>
    </message>
    <message>
        <source>Entered here after the copy, and not in it</source>
        <translation>أُدخل هنا بعد النسخة وليس فيها</translation>
    </message>
    <message>
        <source>The copy of %1 is %2</source>
        <translation>النسخة المأخوذة في %1 %2</translation>
    </message>
</context>
<context>
    <name>ConsentsStep</name>
    <message>
        <source>Consents and contact</source>
        <translation>الموافقات ووسيلة التواصل</translation>
    </message>
    <message>
        <source>Read each purpose to the person; tick what they agree to. They may withdraw any of them later.</source>
        <translation>اقرأ كل غرض على طالب الخدمة وعلّم ما يوافق عليه. وله أن يرجع عن أي موافقة لاحقًا.</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>لازمة</translation>
    </message>
    <message>
        <source>How the answer reaches them</source>
        <translation>كيف يصله الرد</translation>
    </message>
    <message>
        <source>Agreed means</source>
        <translation>الوسيلة المتفق عليها</translation>
    </message>
    <message>
        <source>Number, address or name</source>
        <translation>الرقم أو العنوان أو الاسم</translation>
    </message>
    <message>
        <source>Leave it empty for the person&apos;s own mobile or e-mail.</source>
        <translation>اتركه فارغًا لاستعمال جواله أو بريده المسجَّل.</translation>
    </message>
    <message>
        <source>What they agree to</source>
        <translation>ما يوافق عليه</translation>
    </message>
    <message>
        <source>Their data and their family&apos;s are kept and studied to decide the request.</source>
        <translation>تُحفظ بياناته وبيانات أسرته وتُدرس للبت في الطلب.</translation>
    </message>
    <message>
        <source>We may ask official bodies to confirm what they stated.</source>
        <translation>للجمعية أن تسأل الجهات الرسمية للتحقق مما ذكره.</translation>
    </message>
    <message>
        <source>Other associations may learn what is needed so that help is not given twice.</source>
        <translation>تطّلع جمعيات أخرى على ما يلزم حتى لا تتكرر المساعدة.</translation>
    </message>
    <message>
        <source>News and programmes may be sent to their mobile or e-mail.</source>
        <translation>تُرسل الأخبار والبرامج إلى جواله أو بريده.</translation>
    </message>
    <message>
        <source>The dwelling may be photographed at the visit; pictures stay in the file.</source>
        <translation>يُصوَّر السكن عند الزيارة وتبقى الصور في الملف.</translation>
    </message>
    <message>
        <source>Figures without names may be used in studies.</source>
        <translation>تُستعمل الأرقام في الدراسات دون ذكر الأسماء.</translation>
    </message>
</context>
<context>
    <name>ConsentsTab</name>
    <message>
        <source>Purposes</source>
        <translation>أغراض استعمال البيانات</translation>
    </message>
    <message>
        <source>No purpose is asked about</source>
        <translation>لا أغراض يُسأل عنها</translation>
    </message>
    <message>
        <source>The consent is withdrawn</source>
        <translation>رجوع عن الموافقة</translation>
    </message>
    <message>
        <source>The person agrees</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>Data are used for a purpose only while the person agrees to it. What was done before stays done.</source>
        <translation>تُستعمل البيانات في الغرض ما دامت الموافقة عليه قائمة، ولا أثر للرجوع فيما تم قبله.</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>تسجيل موافقة</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>تسجيل رجوع عن الموافقة</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>تاريخ الإبلاغ</translation>
    </message>
    <message>
        <source>In the person&apos;s words</source>
        <translation>السبب كما ذكره صاحب الشأن</translation>
    </message>
    <message>
        <source>Nobody needs to give a reason.</source>
        <translation>لا يلزم أحدًا ذكر السبب.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>لم يُسأل بعد</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Does not agree</source>
        <translation>غير موافق</translation>
    </message>
</context>
<context>
    <name>CopiesCard</name>
    <message>
        <source>Backup copies</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>نسخ احتياطي الآن</translation>
    </message>
    <message>
        <source>Try this copy out</source>
        <translation>تجربة هذه النسخة</translation>
    </message>
    <message>
        <source>A copy is being made. You may go on working.</source>
        <translation>يجري النسخ، ولك أن تواصل عملك.</translation>
    </message>
    <message>
        <source>The copy is being tried out. You may go on working.</source>
        <translation>تجري تجربة النسخة، ولك أن تواصل عملك.</translation>
    </message>
    <message>
        <source>Copied and checked: %1 people, %2 files, %3 scans.</source>
        <translation>تم النسخ والتحقق. الأشخاص: %1، الملفات: %2، المرفقات: %3.</translation>
    </message>
    <message>
        <source>It can be restored whole: %1 people, %2 files, %3 scans.</source>
        <translation>تصلح للاستعادة كاملة. الأشخاص: %1، الملفات: %2، المرفقات: %3.</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>نسخة %1</translation>
    </message>
    <message>
        <source>The program makes one here every hour that brought something new. You may make one at any time.</source>
        <translation>يأخذ البرنامج نسخة هنا كل ساعة جدّ فيها شيء، ولك أن تأخذ نسخة متى شئت.</translation>
    </message>
    <message>
        <source>It can be restored: %1 people, %2 files, %3 scans.</source>
        <translation>تصلح للاستعادة. الأشخاص: %1، الملفات: %2، المرفقات: %3.</translation>
    </message>
    <message>
        <source>This copy is %1. See above how to put the damaged files back.</source>
        <translation>هذه النسخة %1. انظر أعلاه كيف تعيد الملفات التالفة.</translation>
    </message>
</context>
<context>
    <name>CopiesTable</name>
    <message>
        <source>Copies</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>تاريخ النسخة</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>No copy here</source>
        <translation>لا نسخ هنا</translation>
    </message>
    <message>
        <source>Choose another place, or make a copy first.</source>
        <translation>اختر مكانًا آخر، أو أنشئ نسخة أولًا.</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>الاكتمال</translation>
    </message>
</context>
<context>
    <name>CopyPlace</name>
    <message>
        <source>Place of the copies</source>
        <translation>مكان النسخ</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <source>A USB stick or a folder</source>
        <translation>ذاكرة USB أو مجلد</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>اختيار المجلد…</translation>
    </message>
    <message>
        <source>No folder chosen yet</source>
        <translation>لم يُختر مجلد بعد</translation>
    </message>
</context>
<context>
    <name>CrashNotice</name>
    <message>
        <source>Something unexpected went wrong</source>
        <translation>وقع خطأ لم يكن متوقعًا</translation>
    </message>
    <message>
        <source>The program met an error of its own in your last step. What you typed is kept, and what was recorded before is untouched. Go on, but see whether the last step was done before you repeat it. If this comes again, save a report and send it to whoever supports the program; it names nobody.</source>
        <translation>وقع خطأ في البرنامج نفسه أثناء آخر خطوة لك. ما كتبته محفوظ، وما سُجّل من قبل سليم. تابع العمل، وانظر هل تمت الخطوة الأخيرة قبل أن تعيدها. وإن تكرر الخطأ فاحفظ تقريرًا وأرسله إلى من يتولى دعم البرنامج، فليس في التقرير اسم أحد.</translation>
    </message>
    <message>
        <source>The program ended unexpectedly last time</source>
        <translation>انتهى البرنامج فجأة في المرة الماضية</translation>
    </message>
    <message>
        <source>What was recorded is untouched. What was typed is kept up to the last two seconds: sign in and go on with it from the drafts. If this comes again, save a report and send it to whoever supports the program; it names nobody.</source>
        <translation>ما سُجّل سليم، وما كُتب محفوظ إلا آخر ثانيتين منه: ادخل وأكمله من المسودات. وإن تكرر ذلك فاحفظ تقريرًا وأرسله إلى من يتولى دعم البرنامج، فليس في التقرير اسم أحد.</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>احفظ تقريرًا</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>تابع العمل</translation>
    </message>
</context>
<context>
    <name>DamageWatch</name>
    <message>
        <source>The data are damaged</source>
        <translation>البيانات تالفة</translation>
    </message>
    <message>
        <source>Restore this copy</source>
        <translation>استعادة هذه النسخة</translation>
    </message>
    <message>
        <source>Restore a copy</source>
        <translation>استعادة نسخة</translation>
    </message>
</context>
<context>
    <name>DateParts</name>
    <message>
        <source>Day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>سنة</translation>
    </message>
    <message>
        <source>AH</source>
        <translation>هـ</translation>
    </message>
    <message>
        <source>AD</source>
        <translation>م</translation>
    </message>
    <message>
        <source>%1: Hijri day</source>
        <translation>%1: اليوم الهجري</translation>
    </message>
    <message>
        <source>%1: Gregorian day</source>
        <translation>%1: اليوم الميلادي</translation>
    </message>
    <message>
        <source>%1: Hijri month</source>
        <translation>%1: الشهر الهجري</translation>
    </message>
    <message>
        <source>%1: Gregorian month</source>
        <translation>%1: الشهر الميلادي</translation>
    </message>
    <message>
        <source>%1: Hijri year</source>
        <translation>%1: السنة الهجرية</translation>
    </message>
    <message>
        <source>%1: Gregorian year</source>
        <translation>%1: السنة الميلادية</translation>
    </message>
</context>
<context>
    <name>DayWords</name>
    <message>
        <source>Answers due</source>
        <translation>مواعيد الرد</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>الزيارات</translation>
    </message>
    <message>
        <source>To be completed</source>
        <translation>بحاجة إلى استكمال</translation>
    </message>
    <message>
        <source>Papers to sign and scan</source>
        <translation>أوراق للتوقيع والمسح</translation>
    </message>
    <message>
        <source>Questions to answer</source>
        <translation>استفسارات للرد</translation>
    </message>
    <message>
        <source>My drafts</source>
        <translation>مسوداتي</translation>
    </message>
    <message>
        <source>Newest files</source>
        <translation>أحدث الملفات</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>Confirm or lift</source>
        <translation>تأكيد أو رفع</translation>
    </message>
    <message>
        <source>For your approval</source>
        <translation>بانتظار اعتمادك</translation>
    </message>
    <message>
        <source>To put in force</source>
        <translation>بانتظار الإنفاذ</translation>
    </message>
    <message>
        <source>To be told</source>
        <translation>بانتظار الإبلاغ</translation>
    </message>
    <message>
        <source>Originals to hand over</source>
        <translation>أصول للتسليم</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Visit to plan</source>
        <translation>زيارة للجدولة</translation>
    </message>
    <message>
        <source>No researcher</source>
        <translation>بلا باحث</translation>
    </message>
    <message>
        <source>Documents awaited</source>
        <translation>بانتظار المستندات</translation>
    </message>
    <message>
        <source>To be signed</source>
        <translation>للتوقيع</translation>
    </message>
    <message>
        <source>To be scanned</source>
        <translation>للمسح</translation>
    </message>
    <message>
        <source>To be answered</source>
        <translation>بانتظار الرد</translation>
    </message>
    <message>
        <source>To be finished</source>
        <translation>للإكمال</translation>
    </message>
</context>
<context>
    <name>DecidedTab</name>
    <message>
        <source>Decided</source>
        <translation>ما تقرر</translation>
    </message>
    <message>
        <source>Nothing was decided yet</source>
        <translation>لم يتقرر شيء بعد</translation>
    </message>
    <message>
        <source>Undo the merge</source>
        <translation>تراجع عن الدمج</translation>
    </message>
    <message>
        <source>Take back that they are two</source>
        <translation>التراجع عن أنهما شخصان</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>السبب: %1</translation>
    </message>
    <message>
        <source>Undone by %1, %2: %3</source>
        <translation>تراجع عنه %1، %2: %3</translation>
    </message>
    <message>
        <source>Still to be closed by a decision: %1</source>
        <translation>بقي أن يُقفل بقرار: %1</translation>
    </message>
    <message>
        <source>First record</source>
        <translation>السجل الأول</translation>
    </message>
    <message>
        <source>Second record</source>
        <translation>السجل الثاني</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>تُراجع عنه</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>دُمجا</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>شخصان</translation>
    </message>
</context>
<context>
    <name>DecisionCard</name>
    <message>
        <source>It takes the place of the decision %1.</source>
        <translation>يحل محل القرار %1.</translation>
    </message>
    <message>
        <source>The decision %1 takes its place.</source>
        <translation>حل محله القرار %1.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>رُفض المقترح</translation>
    </message>
    <message>
        <source>The person answered on %1</source>
        <translation>تجاوب المستفيد يوم %1</translation>
    </message>
    <message>
        <source>Confirm the exclusion, or lift the freeze.</source>
        <translation>أكّد الاستبعاد، أو ارفع التجميد.</translation>
    </message>
    <message>
        <source>The time of the freeze has passed</source>
        <translation>انتهت مدة التجميد دون تجاوب</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>It happened on</source>
        <translation>تاريخ الواقعة</translation>
    </message>
    <message>
        <source>Advice, not of this policy</source>
        <translation>نصيحة، وليست من سياسة الجمعية</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>حيثيات القرار</translation>
    </message>
    <message>
        <source>Why it was proposed</source>
        <translation>سبب الاقتراح</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الإثباتات</translation>
    </message>
    <message>
        <source>Show the scan</source>
        <translation>عرض المرفق</translation>
    </message>
    <message>
        <source>The file passes to</source>
        <translation>يُنقل الملف إلى</translation>
    </message>
    <message>
        <source>Why this person</source>
        <translation>سبب اختياره</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>الولي</translation>
    </message>
    <message>
        <source>Referred to</source>
        <translation>أُحيل إلى</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>الواقعة</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>الأوراق</translation>
    </message>
</context>
<context>
    <name>DecisionListsPage</name>
    <message>
        <source>Which decisions</source>
        <translation>أي القرارات</translation>
    </message>
    <message>
        <source>For my approval</source>
        <translation>بانتظار اعتمادي</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>مقترحة</translation>
    </message>
    <message>
        <source>To put in force</source>
        <translation>تنتظر التنفيذ</translation>
    </message>
    <message>
        <source>To be told</source>
        <translation>تنتظر الإبلاغ</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>مجمّدة</translation>
    </message>
    <message>
        <source>To hand over</source>
        <translation>تنتظر التسليم</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>Nothing waits for your approval</source>
        <translation>لا قرار بانتظار اعتمادك</translation>
    </message>
    <message>
        <source>Proposals of your colleagues come here.</source>
        <translation>تظهر هنا مقترحات زملائك.</translation>
    </message>
    <message>
        <source>No proposal is open</source>
        <translation>لا مقترح مفتوح</translation>
    </message>
    <message>
        <source>A decision begins in the file of a beneficiary.</source>
        <translation>يبدأ القرار من ملف المستفيد.</translation>
    </message>
    <message>
        <source>Nothing waits to be put in force</source>
        <translation>لا قرار ينتظر التنفيذ</translation>
    </message>
    <message>
        <source>Everybody has been told</source>
        <translation>أُبلغ جميع أصحاب القرارات</translation>
    </message>
    <message>
        <source>A freeze runs from the day of telling.</source>
        <translation>تُحسب مدة التجميد من يوم الإبلاغ.</translation>
    </message>
    <message>
        <source>No file is frozen</source>
        <translation>لا ملف مجمّد</translation>
    </message>
    <message>
        <source>Nothing waits to be handed over</source>
        <translation>لا أصول تنتظر التسليم</translation>
    </message>
    <message>
        <source>No decision yet</source>
        <translation>لا قرارات بعد</translation>
    </message>
    <message>
        <source>Holder of the file</source>
        <translation>صاحب الملف</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>In force since</source>
        <translation>نافذ منذ</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>وسيلة الإبلاغ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>اقترحه</translation>
    </message>
    <message>
        <source>Proposed on</source>
        <translation>تاريخ الاقتراح</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لم يتجاوب</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>لم يُبلَّغ بعد</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>تاريخ الإبلاغ</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>تنتهي في</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>المدة الباقية</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>التجاوب</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Originals held</source>
        <translation>الأصول المحفوظة</translation>
    </message>
    <message numerus="yes">
        <source>%n original(s)</source>
        <translation>
            <numerusform>لا أصول</numerusform>
            <numerusform>أصل واحد</numerusform>
            <numerusform>أصلان</numerusform>
            <numerusform>%n أصول</numerusform>
            <numerusform>%n أصلًا</numerusform>
            <numerusform>%n أصل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionsTab</name>
    <message>
        <source>Decisions of the file</source>
        <translation>قرارات الملف</translation>
    </message>
    <message>
        <source>Nothing has been decided yet</source>
        <translation>لا قرارات بعد</translation>
    </message>
    <message>
        <source>A decision is proposed here, approved by another person, and then put in force.</source>
        <translation>يُقترح القرار من هنا، ويعتمده شخص آخر، ثم يُنفذ.</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>قرار جديد</translation>
    </message>
    <message>
        <source>Open the file again</source>
        <translation>إعادة فتح الملف</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>نافذ من</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>تاريخ الإبلاغ</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>Scan</source>
        <translation>المرفق</translation>
    </message>
    <message>
        <source>“%1” for %2 will be approved in your name.</source>
        <translation>سيُعتمد «%1» في ملف %2 باسمك.</translation>
    </message>
    <message>
        <source>Approve this decision?</source>
        <translation>أتعتمد هذا القرار؟</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>اعتُمد القرار</translation>
    </message>
    <message>
        <source>Reject this proposal?</source>
        <translation>أترفض هذا المقترح؟</translation>
    </message>
    <message>
        <source>It stays in the history with your reason, and has no effect.</source>
        <translation>يبقى المقترح في السجل مع سبب رفضه، ولا يترتب عليه أثر.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Reject the proposal</source>
        <translation>رفض المقترح</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>رُفض المقترح</translation>
    </message>
    <message>
        <source>Put this decision in force?</source>
        <translation>أتُنفّذ هذا القرار؟</translation>
    </message>
    <message>
        <source>The file and the request change now, and the papers are issued.</source>
        <translation>يتغير حال الملف والطلب الآن، وتصدر أوراق القرار.</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>تنفيذ القرار</translation>
    </message>
    <message>
        <source>The decision is in force</source>
        <translation>القرار نافذ الآن</translation>
    </message>
    <message>
        <source>The freeze is lifted</source>
        <translation>رُفع التجميد</translation>
    </message>
    <message>
        <source>Lift the freeze?</source>
        <translation>أترفع التجميد؟</translation>
    </message>
    <message>
        <source>The file goes on as before. The lifting is a decision of its own.</source>
        <translation>يستمر الملف كما كان. ورفع التجميد قرار مستقل.</translation>
    </message>
    <message>
        <source>Lift the freeze</source>
        <translation>رفع التجميد</translation>
    </message>
    <message>
        <source>Preview of the paper</source>
        <translation>معاينة الورقة</translation>
    </message>
    <message>
        <source>This decision is told without a paper</source>
        <translation>لا تصدر لهذا القرار ورقة</translation>
    </message>
</context>
<context>
    <name>DocumentsStep</name>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Compare each document with its original, note its number and dates, and attach a scan or a photo.</source>
        <translation>طابق كل مستند بأصله، واكتب رقمه وتاريخيه، وأرفق صورته.</translation>
    </message>
    <message>
        <source>No documents are asked for yet: choose the category first</source>
        <translation>لا مستندات مطلوبة بعد. اختر الفئة أولًا</translation>
    </message>
    <message>
        <source>Scan or photo of the document</source>
        <translation>صورة المستند</translation>
    </message>
    <message>
        <source>Another document</source>
        <translation>مستند آخر</translation>
    </message>
    <message>
        <source>Another document…</source>
        <translation>مستند آخر…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>تاريخ الإصدار</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>ينتهي في</translation>
    </message>
    <message>
        <source>Matched with the original today</source>
        <translation>طوبق بالأصل اليوم</translation>
    </message>
    <message>
        <source>The association keeps the original</source>
        <translation>الأصل محفوظ لدى الجمعية</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>مرفقة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>To correct</source>
        <translation>يحتاج تصحيحًا</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>مطابق</translation>
    </message>
    <message>
        <source>Original not seen</source>
        <translation>لم يُرَ أصله</translation>
    </message>
    <message>
        <source>Not brought yet</source>
        <translation>لم يُقدَّم</translation>
    </message>
</context>
<context>
    <name>DocumentsTab</name>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>No document has been received</source>
        <translation>لم يُستلم أي مستند</translation>
    </message>
    <message>
        <source>Receive one with the button above; its scan may come later.</source>
        <translation>استلم مستندًا بالزر في الأعلى، ويمكن إرفاق صورته لاحقًا.</translation>
    </message>
    <message>
        <source>Receive a document</source>
        <translation>استلام مستند</translation>
    </message>
    <message>
        <source>Matched with the original</source>
        <translation>طوبق بالأصل</translation>
    </message>
    <message>
        <source>Attach a scan</source>
        <translation>إرفاق صورة</translation>
    </message>
    <message>
        <source>Show the scan</source>
        <translation>عرض الصورة</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>ما زال ناقصًا</translation>
    </message>
    <message>
        <source>Scan of the document</source>
        <translation>صورة المستند</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>تاريخ الإصدار</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالح حتى</translation>
    </message>
    <message>
        <source>The association keeps the original</source>
        <translation>الأصل محفوظ لدى الجمعية</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Keep the document</source>
        <translation>حفظ المستند</translation>
    </message>
    <message>
        <source>Matched with the original.</source>
        <translation>طوبق المستند بأصله.</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>إرفاق</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>تاريخ الاستلام</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهي الصلاحية</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>مطابق للأصل</translation>
    </message>
    <message>
        <source>Not matched yet</source>
        <translation>لم يُطابق بعد</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>مرفقة</translation>
    </message>
</context>
<context>
    <name>Doing</name>
    <message>
        <source>One moment, this is being done…</source>
        <translation>لحظة من فضلك، العمل جارٍ…</translation>
    </message>
</context>
<context>
    <name>DraftForm</name>
    <message>
        <source>What is decided</source>
        <translation>ما القرار؟</translation>
    </message>
    <message>
        <source>The file of the orphans</source>
        <translation>ملف الأيتام</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>اختيار غيره</translation>
    </message>
    <message>
        <source>Print the form for signature</source>
        <translation>طباعة النموذج للتوقيع</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الإثباتات</translation>
    </message>
    <message>
        <source>The file stays open in the name of one of the orphans.</source>
        <translation>يبقى الملف مفتوحًا باسم أحد الأيتام بولاية من يقوم عليه.</translation>
    </message>
    <message>
        <source>The file leaves the service with the one who married.</source>
        <translation>يخرج الملف من الخدمة بخروج من تزوجت.</translation>
    </message>
    <message>
        <source>What happened, where and when, without more data than the authority needs.</source>
        <translation>ماذا حدث وأين ومتى، دون بيانات تزيد على حاجة الجهة.</translation>
    </message>
    <message>
        <source>It happened on</source>
        <translation>تاريخ الواقعة</translation>
    </message>
    <message>
        <source>Authority that it is referred to</source>
        <translation>الجهة المُحال إليها</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>الواقعة</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>حيثيات القرار</translation>
    </message>
    <message>
        <source>Printed on the paper.</source>
        <translation>تُطبع في الورقة.</translation>
    </message>
    <message>
        <source>How the person will be told</source>
        <translation>وسيلة إبلاغ المستفيد</translation>
    </message>
    <message>
        <source>The data of this file do not fit it.</source>
        <translation>بيانات هذا الملف لا توافق هذه الحالة.</translation>
    </message>
</context>
<context>
    <name>DrillsCard</name>
    <message>
        <source>Trials of copies</source>
        <translation>تجارب النسخ</translation>
    </message>
    <message>
        <source>Once a month the program puts the newest copy back into a folder of its own, compares it, and wipes it.</source>
        <translation>يستعيد البرنامج أحدث نسخة مرة كل شهر في مجلد منفصل، ويقارنها بالسجل، ثم يمحوها.</translation>
    </message>
    <message>
        <source>Tried on</source>
        <translation>وقت التجربة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>No copy was tried yet</source>
        <translation>لم تُجرَّب نسخة بعد</translation>
    </message>
    <message>
        <source>The program does it by itself once there is a copy.</source>
        <translation>يجربها البرنامج تلقائيًا متى وُجدت نسخة.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <source>The second place</source>
        <translation>المكان الثاني</translation>
    </message>
    <message>
        <source>Whole, and as the journal says</source>
        <translation>سليمة ومطابقة للسجل</translation>
    </message>
</context>
<context>
    <name>DuplicatesScreen</name>
    <message>
        <source>Look through everybody</source>
        <translation>ابحث في جميع السجلات</translation>
    </message>
    <message>
        <source>Compare two records…</source>
        <translation>مقارنة سجلين…</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>بانتظار القرار</translation>
    </message>
    <message>
        <source>No pair waits for a decision</source>
        <translation>لا سجلات تنتظر قرارًا</translation>
    </message>
    <message>
        <source>Lists of pairs</source>
        <translation>قوائم السجلات المتشابهة</translation>
    </message>
    <message>
        <source>Everybody is being gone through. You may go on working.</source>
        <translation>يجري البحث في جميع السجلات. يمكنك متابعة عملك.</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>ما تقرر</translation>
    </message>
    <message>
        <source>Nobody has looked yet. Look through everybody to find records that may be of one person.</source>
        <translation>لم يُبحث في السجلات بعد. ابحث في جميعها لتعرف ما قد يكون منها لشخص واحد.</translation>
    </message>
    <message>
        <source>Looked through %1 people, %2. Pairs to decide: %3.</source>
        <translation>آخر بحث شمل %1 من الأشخاص، %2. أزواج تنتظر القرار: %3.</translation>
    </message>
    <message>
        <source>The records were merged.</source>
        <translation>دُمج السجلان.</translation>
    </message>
    <message>
        <source>Two people?</source>
        <translation>شخصان؟</translation>
    </message>
    <message>
        <source>The pair is not brought up again. Say how you know.</source>
        <translation>لن يُعرض هذان السجلان معًا مرة أخرى. اكتب كيف عرفت.</translation>
    </message>
    <message>
        <source>Why they are two people</source>
        <translation>كيف عُرف أنهما شخصان</translation>
    </message>
    <message>
        <source>They are two people</source>
        <translation>هما شخصان</translation>
    </message>
    <message>
        <source>Undo the merge?</source>
        <translation>التراجع عن الدمج؟</translation>
    </message>
    <message>
        <source>Both records become as they were. This works while nothing was built on the merge.</source>
        <translation>يعود السجلان كما كانا. يتاح هذا ما لم يُسجّل شيء مبني على الدمج.</translation>
    </message>
    <message>
        <source>Why it is undone</source>
        <translation>سبب التراجع</translation>
    </message>
    <message>
        <source>Undo the merge</source>
        <translation>تراجع عن الدمج</translation>
    </message>
    <message>
        <source>Are they one person after all?</source>
        <translation>أهما شخص واحد؟</translation>
    </message>
    <message>
        <source>The pair is brought up again where the records are alike, and may be merged.</source>
        <translation>يعود السجلان إلى القائمة إن تشابها، ويمكن دمجهما.</translation>
    </message>
    <message>
        <source>Why it is taken back</source>
        <translation>سبب التراجع</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>First record</source>
        <translation>السجل الأول</translation>
    </message>
    <message>
        <source>Second record</source>
        <translation>السجل الثاني</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>And</source>
        <translation>وأيضًا</translation>
    </message>
</context>
<context>
    <name>EditionsSheet</name>
    <message>
        <source>Editions</source>
        <translation>الطبعات</translation>
    </message>
    <message>
        <source>A paper that was printed keeps the words of its edition, whatever comes after it.</source>
        <translation>الورقة المطبوعة باقية على صياغة طبعتها، مهما صدر بعدها.</translation>
    </message>
    <message>
        <source>No editions</source>
        <translation>لا طبعات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Compare with what is in force</source>
        <translation>مقارنة بالمعمول به</translation>
    </message>
    <message>
        <source>Begin from this edition</source>
        <translation>البدء من هذه الطبعة</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>الطبعة</translation>
    </message>
    <message>
        <source>Printed from</source>
        <translation>تُطبع من</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>أعدّها</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>معمول بها</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>مع البرنامج</translation>
    </message>
</context>
<context>
    <name>ErrorList</name>
    <message numerus="yes">
        <source>%n thing(s) to correct</source>
        <translation>
            <numerusform>لا شيء يحتاج إلى تصحيح</numerusform>
            <numerusform>أمر واحد يحتاج إلى تصحيح</numerusform>
            <numerusform>أمران يحتاجان إلى تصحيح</numerusform>
            <numerusform>%n أمور تحتاج إلى تصحيح</numerusform>
            <numerusform>%n أمرًا يحتاج إلى تصحيح</numerusform>
            <numerusform>%n أمر يحتاج إلى تصحيح</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceLine</name>
    <message>
        <source>Its number and date, or what it says</source>
        <translation>رقمه وتاريخه، أو ما ورد فيه</translation>
    </message>
    <message>
        <source>Scan: %1</source>
        <translation>مرفق: %1</translation>
    </message>
</context>
<context>
    <name>FactWords</name>
    <message>
        <source>Nobody yet</source>
        <translation>لم يُسند بعد</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>الحالة الاجتماعية</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>الجنسية</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>الجوال</translation>
    </message>
    <message>
        <source>Other telephone</source>
        <translation>هاتف آخر</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>District</source>
        <translation>الحي</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>الأسرة</translation>
    </message>
    <message>
        <source>Researcher</source>
        <translation>الباحث</translation>
    </message>
    <message>
        <source>Researcher&apos;s mobile</source>
        <translation>جوال الباحث</translation>
    </message>
    <message>
        <source>File opened on</source>
        <translation>تاريخ فتح الملف</translation>
    </message>
    <message>
        <source>Data to be updated by</source>
        <translation>موعد تحديث البيانات</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>تاريخ الإقفال</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>يُحفظ حتى</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>تاريخ التقديم</translation>
    </message>
    <message>
        <source>Complete since</source>
        <translation>اكتمل في</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>قناة التقديم</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>جهة البت</translation>
    </message>
    <message>
        <source>To be told by</source>
        <translation>وسيلة الإبلاغ</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>الخدمات المطلوبة</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>وصف الاحتياج</translation>
    </message>
    <message numerus="yes">
        <source>%n dependant(s)</source>
        <translation>
            <numerusform>بلا معالين</numerusform>
            <numerusform>معال واحد</numerusform>
            <numerusform>معالان</numerusform>
            <numerusform>%n معالين</numerusform>
            <numerusform>%n معالًا</numerusform>
            <numerusform>%n معال</numerusform>
        </translation>
    </message>
    <message>
        <source>Street</source>
        <translation>الشارع</translation>
    </message>
    <message>
        <source>National address</source>
        <translation>العنوان الوطني</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>وصف الموقع</translation>
    </message>
    <message>
        <source>Dwelling</source>
        <translation>السكن</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>عدد الغرف</translation>
    </message>
    <message>
        <source>Outside the service area because</source>
        <translation>سبب القبول من خارج النطاق</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>الولي</translation>
    </message>
    <message>
        <source>Guardian&apos;s mobile</source>
        <translation>جوال الولي</translation>
    </message>
    <message>
        <source>Guardianship deed</source>
        <translation>صك الولاية</translation>
    </message>
</context>
<context>
    <name>FamilyTab</name>
    <message>
        <source>Members of the household</source>
        <translation>أفراد الأسرة</translation>
    </message>
    <message>
        <source>The holder lives alone</source>
        <translation>صاحب الملف يعيش وحده</translation>
    </message>
    <message>
        <source>Members are entered with a request or an update of the data.</source>
        <translation>يُضاف أفراد الأسرة مع الطلب أو عند تحديث البيانات.</translation>
    </message>
    <message>
        <source>Open income and health</source>
        <translation>عرض الدخل والصحة</translation>
    </message>
    <message>
        <source>Income, obligations and health are sensitive: who opens them is written in the journal.</source>
        <translation>الدخل والالتزامات والصحة بيانات حساسة، ويُكتب في السجل اسم من يفتحها.</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>القرابة</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>رقم الهوية</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Left the household</source>
        <translation>خرج من الأسرة</translation>
    </message>
    <message>
        <source>Dependant</source>
        <translation>معال</translation>
    </message>
    <message>
        <source>Not a dependant</source>
        <translation>غير معال</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Open requests</source>
        <translation>طلبات مفتوحة</translation>
    </message>
    <message>
        <source>Late answers</source>
        <translation>تجاوزت المهلة</translation>
    </message>
    <message>
        <source>Visits today</source>
        <translation>زيارات اليوم</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>بانتظار القرار</translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>New request</source>
        <translation>طلب جديد</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>جدولة زيارة</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>قرار جديد</translation>
    </message>
    <message>
        <source>Update the data</source>
        <translation>تحديث البيانات</translation>
    </message>
    <message>
        <source>Stop the clock</source>
        <translation>إيقاف المدة</translation>
    </message>
    <message>
        <source>Let the clock run</source>
        <translation>استئناف المدة</translation>
    </message>
    <message>
        <source>Refer a question</source>
        <translation>إحالة استفسار</translation>
    </message>
    <message>
        <source>Withdraw the request</source>
        <translation>سحب الطلب</translation>
    </message>
    <message>
        <source>Change the researcher</source>
        <translation>تغيير الباحث</translation>
    </message>
    <message>
        <source>Assign a researcher</source>
        <translation>إسناد إلى باحث</translation>
    </message>
    <message>
        <source>Researcher</source>
        <translation>الباحث</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>The beneficiary asked for it</source>
        <translation>بناءً على رغبة المستفيد</translation>
    </message>
    <message>
        <source>The file is assigned.</source>
        <translation>أُسند الملف.</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>إسناد</translation>
    </message>
    <message>
        <source>The clock stands still from tomorrow.</source>
        <translation>تتوقف المدة من يوم غد.</translation>
    </message>
    <message>
        <source>Stop the clock of the answer</source>
        <translation>إيقاف مدة الرد</translation>
    </message>
    <message>
        <source>While the office waits for something from the applicant, the days are not counted.</source>
        <translation>لا تُحتسب الأيام ما دام المكتب ينتظر شيئًا من صاحب الطلب.</translation>
    </message>
    <message>
        <source>What the office waits for</source>
        <translation>ما الذي ينتظره المكتب؟</translation>
    </message>
    <message>
        <source>The clock runs again.</source>
        <translation>استؤنفت المدة.</translation>
    </message>
    <message>
        <source>Let the clock run again?</source>
        <translation>استئناف مدة الرد؟</translation>
    </message>
    <message>
        <source>The applicant has answered; the latest day moves by the days that were waited.</source>
        <translation>تجاوب صاحب الطلب، ويتأخر آخر موعد للرد بعدد أيام الانتظار.</translation>
    </message>
    <message>
        <source>The request is withdrawn.</source>
        <translation>سُحب الطلب.</translation>
    </message>
    <message>
        <source>At the applicant&apos;s word: %1. No answer is owed any more.</source>
        <translation>بطلب من صاحبه: %1. ولا يبقى على المكتب رد.</translation>
    </message>
    <message>
        <source>Why it is withdrawn</source>
        <translation>سبب السحب</translation>
    </message>
</context>
<context>
    <name>FileGlance</name>
    <message>
        <source>Open the file</source>
        <translation>فتح الملف</translation>
    </message>
    <message>
        <source>The clock stands still: the office waits for the applicant.</source>
        <translation>مدة الرد متوقفة بانتظار صاحب الطلب.</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>آخر موعد للرد</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>The person has not been told yet.</source>
        <translation>لم يُبلّغ المستفيد بعد.</translation>
    </message>
    <message>
        <source>The file is frozen</source>
        <translation>الملف مجمّد</translation>
    </message>
    <message>
        <source>The data changed: a new declaration is to be signed.</source>
        <translation>تغيّرت البيانات، ويلزم توقيع إقرار جديد.</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>رقم الهوية</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>الجوال</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>District</source>
        <translation>الحي</translation>
    </message>
    <message>
        <source>Researcher</source>
        <translation>الباحث</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>لم يُسند بعد</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>الزيارة القادمة</translation>
    </message>
    <message>
        <source>Latest request</source>
        <translation>آخر طلب</translation>
    </message>
    <message>
        <source>State of the request</source>
        <translation>حالة الطلب</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>تاريخ التقديم</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>الخدمات المطلوبة</translation>
    </message>
</context>
<context>
    <name>FileHeader</name>
    <message>
        <source>Open the decision</source>
        <translation>فتح القرار</translation>
    </message>
    <message>
        <source>Print the declaration</source>
        <translation>طباعة الإقرار</translation>
    </message>
    <message>
        <source>from before the program</source>
        <translation>ملف سابق للبرنامج</translation>
    </message>
    <message>
        <source>The answer is late</source>
        <translation>تجاوز الرد موعده</translation>
    </message>
    <message>
        <source>The data are no longer what was declared: a new declaration is to be printed and signed.</source>
        <translation>لم تعد البيانات كما أُقرّ بها، ويلزم طباعة إقرار جديد وتوقيعه.</translation>
    </message>
    <message>
        <source>The yearly update of the data was due on %1.</source>
        <translation>حان موعد التحديث السنوي للبيانات في %1.</translation>
    </message>
    <message>
        <source>The person has not been told yet; the freeze runs from the day of telling.</source>
        <translation>لم يُبلّغ المستفيد بعد، ومدة التجميد تبدأ من يوم إبلاغه.</translation>
    </message>
    <message>
        <source>The file is frozen</source>
        <translation>الملف مجمّد</translation>
    </message>
    <message>
        <source>It ended on %1: a person confirms the exclusion, or lifts the freeze.</source>
        <translation>انتهت المدة في %1، ويبقى أن يؤكد المسؤول الاستبعاد أو يرفع التجميد.</translation>
    </message>
    <message>
        <source>The freeze has ended</source>
        <translation>انتهت مدة التجميد</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>حتى %1</translation>
    </message>
</context>
<context>
    <name>FileLink</name>
    <message>
        <source>File number, name or mobile…</source>
        <translation>رقم الملف أو الاسم أو الجوال…</translation>
    </message>
    <message>
        <source>No file is found.</source>
        <translation>لا يوجد ملف بهذه البيانات.</translation>
    </message>
</context>
<context>
    <name>FileScreen</name>
    <message>
        <source>Sides of the file</source>
        <translation>أقسام الملف</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>الأسرة</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>الموافقات</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>الزيارات</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Open one from the list of files.</source>
        <translation>افتح ملفًا من قائمة الملفات.</translation>
    </message>
    <message>
        <source>No file is open</source>
        <translation>لا يوجد ملف مفتوح</translation>
    </message>
</context>
<context>
    <name>FileSummary</name>
    <message>
        <source>No file is chosen</source>
        <translation>لم يُختر ملف</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>اختر ملفًا من القائمة.</translation>
    </message>
</context>
<context>
    <name>FileWords</name>
    <message>
        <source>Visit planned</source>
        <translation>زيارة مجدولة</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>فرد واحد</numerusform>
            <numerusform>فردان</numerusform>
            <numerusform>%n أفراد</numerusform>
            <numerusform>%n فردًا</numerusform>
            <numerusform>%n فرد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>أقل من سنة</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتان</numerusform>
            <numerusform>%n سنوات</numerusform>
            <numerusform>%n سنة</numerusform>
            <numerusform>%n سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 أو %2</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>مُنع: %1</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Name, number, mobile…</source>
        <translation>الاسم أو الرقم أو الجوال…</translation>
    </message>
    <message>
        <source>Search the files</source>
        <translation>البحث في الملفات</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Researcher</source>
        <translation>الباحث</translation>
    </message>
    <message>
        <source>Every researcher</source>
        <translation>كل الباحثين</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>ملفاتي</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>ناقصة</translation>
    </message>
    <message>
        <source>In study</source>
        <translation>قيد الدراسة</translation>
    </message>
    <message>
        <source>Visit planned</source>
        <translation>زيارة مجدولة</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>بانتظار القرار</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>مجمّدة</translation>
    </message>
    <message>
        <source>Excluded or closed</source>
        <translation>مستبعدة أو مقفلة</translation>
    </message>
    <message>
        <source>Every category</source>
        <translation>كل الفئات</translation>
    </message>
    <message>
        <source>Closest, then newest</source>
        <translation>الأقرب ثم الأحدث</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>Soonest due</source>
        <translation>الأقرب موعدًا</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>حسب الاسم</translation>
    </message>
</context>
<context>
    <name>FolderLine</name>
    <message>
        <source>Another folder…</source>
        <translation>مجلد آخر…</translation>
    </message>
    <message>
        <source>The usual folder</source>
        <translation>المجلد المعتاد</translation>
    </message>
    <message>
        <source>Let the scanner save here. Files are taken in by themselves and removed once they are kept.</source>
        <translation>اجعل الماسح يحفظ ملفاته في هذا المجلد، فتُستلم تلقائيًا، ثم تُحذف منه بعد حفظها في السجل.</translation>
    </message>
    <message>
        <source>The watched folder: %1</source>
        <translation>المجلد المراقَب: %1</translation>
    </message>
    <message>
        <source>The folder cannot be reached: %1</source>
        <translation>تعذّر الوصول إلى المجلد: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in it will be taken in, and removed from the folder once kept.</source>
        <translation>
            <numerusform>لا ملفات فيه لاستلامها.</numerusform>
            <numerusform>فيه ملف واحد سيُستلم، ثم يُحذف من المجلد بعد حفظه.</numerusform>
            <numerusform>فيه ملفان سيُستلمان، ثم يُحذفان من المجلد بعد حفظهما.</numerusform>
            <numerusform>فيه %n ملفات ستُستلم، ثم تُحذف من المجلد بعد حفظها.</numerusform>
            <numerusform>فيه %n ملفًا ستُستلم، ثم تُحذف من المجلد بعد حفظها.</numerusform>
            <numerusform>فيه %n ملف ستُستلم، ثم تُحذف من المجلد بعد حفظها.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder is not empty</source>
        <translation>المجلد ليس فارغًا</translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation>استلامها</translation>
    </message>
</context>
<context>
    <name>FormSheet</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>FormsPage</name>
    <message>
        <source>Blank forms</source>
        <translation>نماذج فارغة</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>There are no blank forms</source>
        <translation>لا نماذج فارغة</translation>
    </message>
    <message>
        <source>The forms come with the program; ask the administrator.</source>
        <translation>تأتي النماذج مع البرنامج؛ راجع مدير النظام.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>عدد النسخ</translation>
    </message>
    <message>
        <source>File (if the form is about one)</source>
        <translation>الملف (إن كان النموذج عن ملف)</translation>
    </message>
    <message>
        <source>The form waits among the papers to print: %1</source>
        <translation>النموذج باقٍ بين الأوراق التي تنتظر الطباعة: %1</translation>
    </message>
    <message>
        <source>Printed: %1, %2</source>
        <translation>طُبع: %1، %2</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>FoundLink</name>
    <message>
        <source>Take the link away</source>
        <translation>إزالة الربط</translation>
    </message>
</context>
<context>
    <name>FoundWords</name>
    <message>
        <source>Address:</source>
        <translation>العنوان:</translation>
    </message>
    <message>
        <source>%1 number:</source>
        <translation>رقم %1:</translation>
    </message>
    <message>
        <source>%1 number, its beginning:</source>
        <translation>أول أرقام %1:</translation>
    </message>
    <message>
        <source>%1 number, its end:</source>
        <translation>آخر أرقام %1:</translation>
    </message>
    <message>
        <source>Member of the household:</source>
        <translation>من أفراد الأسرة:</translation>
    </message>
    <message>
        <source>Former member of the household:</source>
        <translation>كان من أفراد الأسرة:</translation>
    </message>
    <message>
        <source>Guardian:</source>
        <translation>الولي:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>الهوية</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>الجوال</translation>
    </message>
    <message>
        <source>Other telephone</source>
        <translation>الهاتف الآخر</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>الآيبان</translation>
    </message>
    <message>
        <source>National address</source>
        <translation>العنوان الوطني</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورقة</translation>
    </message>
</context>
<context>
    <name>FrontDoor</name>
    <message>
        <source>Mustafid</source>
        <translation>مستفيد</translation>
    </message>
    <message numerus="yes">
        <source>%n wrong pass phrase(s) were tried before yours</source>
        <translation>
            <numerusform>لا محاولات خاطئة</numerusform>
            <numerusform>سبقت دخولك محاولة خاطئة واحدة</numerusform>
            <numerusform>سبقت دخولك محاولتان خاطئتان</numerusform>
            <numerusform>سبقت دخولك %n محاولات خاطئة</numerusform>
            <numerusform>سبقت دخولك %n محاولة خاطئة</numerusform>
            <numerusform>سبقت دخولك %n محاولة خاطئة</numerusform>
        </translation>
    </message>
    <message>
        <source>The program ended while it was writing. Look whether your last work is there.</source>
        <translation>توقف البرنامج في أثناء الحفظ. تأكد من أن آخر عمل لك محفوظ.</translation>
    </message>
</context>
<context>
    <name>GapWords</name>
    <message>
        <source>Not brought yet: %1.</source>
        <translation>لم يُقدَّم بعد: %1.</translation>
    </message>
    <message>
        <source>Expired: %1.</source>
        <translation>منتهي الصلاحية: %1.</translation>
    </message>
    <message>
        <source>Original not seen: %1.</source>
        <translation>لم يُطابق بأصله: %1.</translation>
    </message>
</context>
<context>
    <name>HandOverScreen</name>
    <message>
        <source>Hand-over of the originals</source>
        <translation>تسليم الأصول</translation>
    </message>
    <message>
        <source>The association holds no original.</source>
        <translation>ليس لدى الجمعية أصول لهذا الملف.</translation>
    </message>
    <message>
        <source>Record and issue the certificate</source>
        <translation>تسجيل التسليم وإصدار المشهد</translation>
    </message>
    <message>
        <source>Handed over to %1 on %2</source>
        <translation>سُلّمت إلى %1 يوم %2</translation>
    </message>
    <message>
        <source>The hand-over is recorded</source>
        <translation>سُجّل التسليم</translation>
    </message>
    <message>
        <source>Handed over to</source>
        <translation>سُلّمت إلى</translation>
    </message>
    <message>
        <source>Identity number of the receiver</source>
        <translation>رقم هوية المستلم</translation>
    </message>
    <message>
        <source>When</source>
        <translation>تاريخ التسليم</translation>
    </message>
    <message>
        <source>Another original</source>
        <translation>أصل آخر</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>رقمه</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>عدد الصفحات</translation>
    </message>
    <message>
        <source>Originals</source>
        <translation>الأصول</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>المستلم</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>The visit</source>
        <translation>الزيارة</translation>
    </message>
    <message>
        <source>Day of the visit</source>
        <translation>يوم الزيارة</translation>
    </message>
    <message>
        <source>Who was at home</source>
        <translation>من كان في المنزل</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>History of the file</source>
        <translation>سجل الملف</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>لا شيء في السجل بعد</translation>
    </message>
    <message>
        <source>Researchers of the file</source>
        <translation>الباحثون على الملف</translation>
    </message>
    <message>
        <source>Kept in the journal; nothing in it can be changed or deleted.</source>
        <translation>محفوظ في سجل الأعمال، ولا يمكن تغييره أو حذفه.</translation>
    </message>
    <message>
        <source>At the beneficiary&apos;s wish</source>
        <translation>برغبة المستفيد</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مُنع</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>لا تغيير</numerusform>
            <numerusform>قيمة واحدة</numerusform>
            <numerusform>قيمتان</numerusform>
            <numerusform>%n قيم</numerusform>
            <numerusform>%n قيمة</numerusform>
            <numerusform>%n قيمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Read</source>
        <translation>اطلاع</translation>
    </message>
    <message>
        <source>Follow it in the journal</source>
        <translation>تتبّعه في السجل</translation>
    </message>
</context>
<context>
    <name>HolidayList</name>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>الإجازات</translation>
    </message>
    <message>
        <source>No holiday in this year</source>
        <translation>لا إجازات في هذه السنة</translation>
    </message>
    <message>
        <source>We work on these days</source>
        <translation>نعمل في هذه الأيام</translation>
    </message>
    <message>
        <source>Take this holiday away</source>
        <translation>حذف هذه الإجازة</translation>
    </message>
    <message>
        <source>Make it a holiday again</source>
        <translation>إعادتها إجازة</translation>
    </message>
    <message>
        <source>Reckoned</source>
        <translation>محسوبة</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>معلنة</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>يوم عمل</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>الإجازة</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>أول يوم</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation>الميلادي</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Add a holiday</source>
        <translation>إضافة إجازة</translation>
    </message>
</context>
<context>
    <name>HolidaySheet</name>
    <message>
        <source>An announced holiday</source>
        <translation>إجازة معلنة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>اسم الإجازة</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>أول يوم</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>Leave it empty for a holiday of one day.</source>
        <translation>اتركه فارغًا إن كانت يومًا واحدًا.</translation>
    </message>
    <message>
        <source>Add the holiday</source>
        <translation>إضافة الإجازة</translation>
    </message>
</context>
<context>
    <name>HolidaysPage</name>
    <message>
        <source>Working days are Sunday to Thursday without these. Announced days may differ by one: set them.</source>
        <translation>أيام العمل من الأحد إلى الخميس عدا هذه الإجازات. وقد يختلف المعلن عن المحسوب بيوم، فعدّله متى أُعلن.</translation>
    </message>
    <message>
        <source>Official holidays</source>
        <translation>الإجازات الرسمية</translation>
    </message>
</context>
<context>
    <name>HolidaysPart</name>
    <message>
        <source>Days promised on paper stay as printed; those reckoned from now on follow the list.</source>
        <translation>تبقى المواعيد المطبوعة كما وُعد بها، وتتبع القائمةَ المواعيدُ التي تُحسب بعد الآن.</translation>
    </message>
</context>
<context>
    <name>IdentityStep</name>
    <message>
        <source>Identity of the applicant</source>
        <translation>بيانات طالب الخدمة</translation>
    </message>
    <message>
        <source>Write the data as on the identity document. Fields with a star are needed.</source>
        <translation>اكتب البيانات كما في الهوية. الحقول المعلَّمة بنجمة لازمة.</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>رقم الهوية أو الإقامة</translation>
    </message>
    <message>
        <source>Digits 123 and ١٢٣ are both accepted.</source>
        <translation>تُقبل الأرقام 123 و١٢٣.</translation>
    </message>
    <message>
        <source>Why the number is right</source>
        <translation>سبب قبول الرقم كما هو</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>نوع الهوية</translation>
    </message>
    <message>
        <source>By the first digit</source>
        <translation>يُعرف من أول رقم</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>الجوال</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>الآيبان</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>الحالة الاجتماعية</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>الجنسية</translation>
    </message>
    <message>
        <source>Another telephone</source>
        <translation>هاتف آخر</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>المهنة</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>المؤهل</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>الحالة الصحية</translation>
    </message>
    <message>
        <source>About their health</source>
        <translation>وصف الحالة الصحية</translation>
    </message>
</context>
<context>
    <name>JournalCheck</name>
    <message>
        <source>Signed, of a week</source>
        <translation>موقَّع أسبوعيًا</translation>
    </message>
    <message>
        <source>In a copy&apos;s name</source>
        <translation>في اسم نسخة</translation>
    </message>
    <message>
        <source>Printed on a paper</source>
        <translation>مطبوع على ورقة</translation>
    </message>
    <message>
        <source>Typed by hand</source>
        <translation>مكتوب باليد</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Does not hold it</source>
        <translation>لا يحويه</translation>
    </message>
    <message>
        <source>The signature is not ours</source>
        <translation>التوقيع ليس لنا</translation>
    </message>
    <message>
        <source>Of another computer</source>
        <translation>لجهاز آخر</translation>
    </message>
</context>
<context>
    <name>JournalCheckCard</name>
    <message>
        <source>Is the journal whole?</source>
        <translation>هل السجل سليم؟</translation>
    </message>
    <message>
        <source>The text of a paper&apos;s code, a signed weekly line, or the digits of a head.</source>
        <translation>نص رمز ورقة، أو سطر أسبوعي موقَّع، أو خانات رأس السجل.</translation>
    </message>
    <message>
        <source>A head from outside, if there is one</source>
        <translation>رأس محفوظ خارج الجهاز، إن وُجد</translation>
    </message>
    <message>
        <source>Heads kept outside</source>
        <translation>رؤوس محفوظة خارج السجل</translation>
    </message>
    <message>
        <source>Nothing compared yet</source>
        <translation>لم يُقارن شيء بعد</translation>
    </message>
    <message>
        <source>Heads are kept in the names of copies, signed once a week, and on every paper.</source>
        <translation>تُحفظ الرؤوس في أسماء النسخ، ومرة كل أسبوع بتوقيع، وعلى كل ورقة مطبوعة.</translation>
    </message>
    <message>
        <source>Check the journal</source>
        <translation>افحص السجل</translation>
    </message>
    <message>
        <source>Save the weekly heads…</source>
        <translation>احفظ الرؤوس الأسبوعية…</translation>
    </message>
    <message>
        <source>The journal is being read from its beginning…</source>
        <translation>يُقرأ السجل من أوله…</translation>
    </message>
    <message>
        <source>Saved as %1. Keep it away from this computer.</source>
        <translation>حُفظ باسم %1. أبعده عن هذا الجهاز.</translation>
    </message>
    <message>
        <source>%1 entries, none changed or missing; %2 heads from outside agree. Its own head: %3</source>
        <translation>عدد القيود %1، لم يُغيَّر منها شيء ولم ينقص، ووافقتها الرؤوس المحفوظة خارجها وعددها %2. رأس السجل: %3</translation>
    </message>
    <message>
        <source>The journal is whole</source>
        <translation>السجل سليم</translation>
    </message>
    <message>
        <source>The journal was touched</source>
        <translation>مُسَّ السجل</translation>
    </message>
    <message>
        <source>After %1 entries the chain is broken: something was changed outside of the program.</source>
        <translation>انقطعت السلسلة بعد القيد رقم %1: غُيِّر شيء من خارج البرنامج.</translation>
    </message>
    <message>
        <source>The guards that keep entries from being changed were taken away.</source>
        <translation>أُزيلت الحراسة التي تمنع تغيير القيود.</translation>
    </message>
    <message>
        <source>Heads kept outside that it does not hold: %1. Its end was cut off, or it was built anew.</source>
        <translation>رؤوس محفوظة خارجه ولا يحويها، عددها %1: قُصَّ آخر السجل أو أُعيد بناؤه.</translation>
    </message>
    <message>
        <source>Papers were issued on entries that are no longer there: %1</source>
        <translation>صدرت أوراق على قيود لم تعد موجودة: %1</translation>
    </message>
    <message>
        <source>Change nothing more, and tell the executive director. The newest copies hold what was.</source>
        <translation>لا تغيّر شيئًا، وأبلغ المدير التنفيذي. ما كان محفوظ في أحدث النسخ.</translation>
    </message>
    <message>
        <source>Every act leaves an entry that hangs on the one before it. Whoever holds the key could build the whole chain anew: only a head that was kept elsewhere shows it.</source>
        <translation>كل عمل يترك قيدًا معلّقًا بما قبله. ومن يملك المفتاح يقدر أن يبني السلسلة كلها من جديد، ولا يكشف ذلك إلا رأس محفوظ في مكان آخر.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>أين حُفظ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>الرأس</translation>
    </message>
    <message>
        <source>The journal</source>
        <translation>السجل</translation>
    </message>
</context>
<context>
    <name>JournalFilters</name>
    <message>
        <source>Changes</source>
        <translation>ما غيّر شيئًا</translation>
    </message>
    <message>
        <source>Readings of what is sensitive</source>
        <translation>الاطلاع على ما هو حساس</translation>
    </message>
    <message>
        <source>Refused for want of permission</source>
        <translation>ما مُنع لعدم الصلاحية</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>Every act</source>
        <translation>كل الأعمال</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من تاريخ</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى تاريخ</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>اعرض</translation>
    </message>
    <message>
        <source>Ask anew</source>
        <translation>ابدأ من جديد</translation>
    </message>
    <message>
        <source>Export to Excel…</source>
        <translation>صدّر إلى Excel…</translation>
    </message>
</context>
<context>
    <name>JournalScreen</name>
    <message>
        <source>Journal</source>
        <translation>سجل الأعمال</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>لا شيء معروض بعد</translation>
    </message>
    <message>
        <source>Choose what to see and push Show. Reading the journal is noted in it too.</source>
        <translation>اختر ما تريد رؤيته واضغط «عرض». الاطلاع على السجل يُدوَّن فيه أيضًا.</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>ما غيّره</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>لم يتغير شيء</translation>
    </message>
    <message>
        <source>It was a reading or a denial, or the values of this file were destroyed.</source>
        <translation>كان اطلاعًا أو منعًا، أو أُتلفت قيم هذا الملف.</translation>
    </message>
    <message>
        <source>The sheet is being written.</source>
        <translation>جارٍ كتابة الجدول.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>In which role</source>
        <translation>بأي صفة</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Follow this person</source>
        <translation>تتبّع هذا الشخص</translation>
    </message>
    <message>
        <source>Follow this file</source>
        <translation>تتبّع هذا الملف</translation>
    </message>
    <message>
        <source>Export to Excel</source>
        <translation>التصدير إلى Excel</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ باسم %1</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>مُنع: %1</translation>
    </message>
</context>
<context>
    <name>KitSheet</name>
    <message>
        <source>The visit kit</source>
        <translation>حقيبة الزيارات</translation>
    </message>
    <message>
        <source>For every visit of the day: the checklist with what is known, the statement of two witnesses, the need study, and the declaration where the data have changed; before them the list of the day.</source>
        <translation>لكل زيارة في اليوم: نموذج الزيارة وفيه ما هو معلوم، وإفادة الشاهدين، ودراسة الحاجة، والإقرار إن تغيّرت البيانات؛ وقبلها جدول زيارات اليوم.</translation>
    </message>
    <message>
        <source>Days with visits</source>
        <translation>أيام الزيارات</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Researcher</source>
        <translation>الباحث</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>الزيارات</translation>
    </message>
    <message>
        <source>No visit is planned</source>
        <translation>لا زيارة مجدولة</translation>
    </message>
    <message>
        <source>Plan visits in the visits screen; then their papers are prepared here together.</source>
        <translation>حدّد مواعيد الزيارات في شاشة الزيارات، ثم تُعدّ أوراقها هنا معًا.</translation>
    </message>
    <message>
        <source>Prepare the papers</source>
        <translation>إعداد الأوراق</translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>Export to Excel</source>
        <translation>تصدير إلى Excel</translation>
    </message>
    <message>
        <source>Beneficiary files</source>
        <translation>ملفات المستفيدين</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>تصدير القائمة</translation>
    </message>
    <message>
        <source>The list could not be saved there: %1</source>
        <translation>تعذّر حفظ القائمة في هذا المكان: %1</translation>
    </message>
    <message>
        <source>The list is saved: %1</source>
        <translation>حُفظت القائمة: %1</translation>
    </message>
    <message>
        <source>The sheet is being written.</source>
        <translation>جارٍ كتابة الجدول.</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Search the papers</source>
        <translation>البحث في الأوراق</translation>
    </message>
    <message>
        <source>Serial, file, name, identity, mobile…</source>
        <translation>رقم الورقة أو الملف أو الاسم أو الهوية أو الجوال…</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>الأوراق</translation>
    </message>
    <message>
        <source>No papers here</source>
        <translation>لا أوراق هنا</translation>
    </message>
    <message>
        <source>Papers come here when they are issued from intake, a visit or a decision.</source>
        <translation>تظهر الأوراق هنا حين تُصدر من الاستقبال أو الزيارة أو القرار.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>المستفيد</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>تاريخ الإصدار</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>LivePreview</name>
    <message>
        <source>The sample is being printed…</source>
        <translation>تُطبع العيّنة…</translation>
    </message>
    <message>
        <source>The pages show what could last be printed.</source>
        <translation>الصفحات المعروضة هي آخر ما أمكنت طباعته.</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>بعرض المساحة</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>عيّنة</translation>
    </message>
</context>
<context>
    <name>LogForm</name>
    <message>
        <source>The line stands in the log.</source>
        <translation>قُيّد في سجل الاستقبال.</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>اسم المراجع</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>الجوال</translation>
    </message>
    <message>
        <source>How they reached us</source>
        <translation>طريقة التواصل</translation>
    </message>
    <message>
        <source>Who accompanied them</source>
        <translation>المرافق</translation>
    </message>
    <message>
        <source>What they asked</source>
        <translation>ما سأل عنه</translation>
    </message>
    <message>
        <source>What they were told</source>
        <translation>ما أُجيب به</translation>
    </message>
    <message>
        <source>Their file, if they have one</source>
        <translation>ملف المستفيد (إن وُجد)</translation>
    </message>
    <message>
        <source>Write it in the log</source>
        <translation>قيد في السجل</translation>
    </message>
</context>
<context>
    <name>LogTab</name>
    <message>
        <source>Reception log</source>
        <translation>سجل الاستقبال</translation>
    </message>
    <message>
        <source>Nobody is in the log yet</source>
        <translation>لا أحد في السجل بعد</translation>
    </message>
    <message>
        <source>Write who came, what they asked and what they were told; each line comes here.</source>
        <translation>سجّل من حضر أو اتصل، وما سأل عنه وما أُجيب به، فيظهر هنا.</translation>
    </message>
    <message>
        <source>What they asked</source>
        <translation>ما سأل عنه</translation>
    </message>
    <message>
        <source>What they were told</source>
        <translation>ما أُجيب به</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>فتح الملف</translation>
    </message>
    <message>
        <source>Refer the question</source>
        <translation>إحالة الاستفسار</translation>
    </message>
    <message>
        <source>Who accompanied them</source>
        <translation>المرافق</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>استقبله</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>اسم المراجع</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>قيد جديد</translation>
    </message>
</context>
<context>
    <name>MeansCard</name>
    <message>
        <source>Income, obligations and health</source>
        <translation>الدخل والالتزامات والصحة</translation>
    </message>
    <message>
        <source>This reading is written in the journal.</source>
        <translation>سُجّل هذا الاطلاع في السجل.</translation>
    </message>
    <message>
        <source>Monthly income</source>
        <translation>الدخل الشهري</translation>
    </message>
    <message>
        <source>Share of each person</source>
        <translation>نصيب الفرد</translation>
    </message>
    <message>
        <source>Monthly obligations</source>
        <translation>الالتزامات الشهرية</translation>
    </message>
    <message>
        <source>Left after obligations</source>
        <translation>المتبقي بعد الالتزامات</translation>
    </message>
    <message>
        <source>Share of what is left</source>
        <translation>نصيب الفرد من المتبقي</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>الحساب البنكي</translation>
    </message>
    <message>
        <source>Income: %1</source>
        <translation>دخل: %1</translation>
    </message>
    <message>
        <source>Obligation: %1</source>
        <translation>التزام: %1</translation>
    </message>
</context>
<context>
    <name>MembersStep</name>
    <message>
        <source>Members of the household</source>
        <translation>أفراد الأسرة</translation>
    </message>
    <message>
        <source>Everybody who lives with the applicant. Press Enter after the last word to go on to the next member.</source>
        <translation>كل من يسكن مع طالب الخدمة. اضغط Enter بعد آخر خانة للانتقال إلى الفرد التالي.</translation>
    </message>
    <message>
        <source>Nobody yet: the applicant lives alone</source>
        <translation>لا أحد بعد. طالب الخدمة يسكن وحده</translation>
    </message>
    <message>
        <source>Next member</source>
        <translation>الفرد التالي</translation>
    </message>
    <message>
        <source>More details</source>
        <translation>تفاصيل أكثر</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>فرد جديد</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>صلة القرابة</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>رقم الهوية</translation>
    </message>
    <message>
        <source>Why the number is right</source>
        <translation>سبب قبول الرقم كما هو</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Supported by the applicant</source>
        <translation>يعوله طالب الخدمة</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>الحالة الصحية</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>نوع الهوية</translation>
    </message>
    <message>
        <source>By the first digit</source>
        <translation>يُعرف من أول رقم</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>الحالة الاجتماعية</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>المؤهل أو المرحلة</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>المهنة</translation>
    </message>
    <message>
        <source>About their health</source>
        <translation>وصف الحالة الصحية</translation>
    </message>
    <message>
        <source>Still of the household</source>
        <translation>ما زال من الأسرة</translation>
    </message>
    <message>
        <source>No longer of the household because</source>
        <translation>لم يعد من الأسرة بسبب</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Registered before?</source>
        <translation>تسجيل سابق؟</translation>
    </message>
    <message numerus="yes">
        <source>%n to correct</source>
        <translation>
            <numerusform>مكتمل</numerusform>
            <numerusform>تصحيح واحد</numerusform>
            <numerusform>تصحيحان</numerusform>
            <numerusform>%n تصحيحات</numerusform>
            <numerusform>%n تصحيحًا</numerusform>
            <numerusform>%n تصحيح</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer details</source>
        <translation>تفاصيل أقل</translation>
    </message>
</context>
<context>
    <name>MoneyField</name>
    <message>
        <source>SAR</source>
        <translation>ر.س</translation>
    </message>
</context>
<context>
    <name>MoneyLine</name>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Each month</source>
        <translation>المبلغ الشهري</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>حذف هذا السطر</translation>
    </message>
</context>
<context>
    <name>MoneyStep</name>
    <message>
        <source>Income and obligations</source>
        <translation>الدخل والالتزامات</translation>
    </message>
    <message>
        <source>Every source of the whole household, as monthly amounts.</source>
        <translation>كل مصادر دخل الأسرة، مبالغ شهرية.</translation>
    </message>
    <message>
        <source>Add a source of income</source>
        <translation>إضافة مصدر دخل</translation>
    </message>
    <message>
        <source>Add an obligation</source>
        <translation>إضافة التزام</translation>
    </message>
    <message>
        <source>The household has no income at all</source>
        <translation>لا دخل للأسرة مطلقًا</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>الدخل</translation>
    </message>
    <message>
        <source>Obligations</source>
        <translation>الالتزامات</translation>
    </message>
    <message>
        <source>Monthly income</source>
        <translation>الدخل الشهري</translation>
    </message>
    <message>
        <source>Monthly obligations</source>
        <translation>الالتزامات الشهرية</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>المتبقي</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>عدد الأفراد</translation>
    </message>
    <message>
        <source>Income per person</source>
        <translation>نصيب الفرد من الدخل</translation>
    </message>
</context>
<context>
    <name>NewDecisionFrame</name>
    <message>
        <source>A decision in place of a wrong one</source>
        <translation>قرار بديل عن قرار خاطئ</translation>
    </message>
    <message>
        <source>Open the file again</source>
        <translation>إعادة فتح الملف</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>قرار جديد</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>لا أفراد</numerusform>
            <numerusform>فرد واحد</numerusform>
            <numerusform>فردان</numerusform>
            <numerusform>%n أفراد</numerusform>
            <numerusform>%n فردًا</numerusform>
            <numerusform>%n فرد</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>إصدار القرار</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>رفع للاعتماد</translation>
    </message>
    <message>
        <source>Somebody else approves it before it comes into force.</source>
        <translation>يعتمده شخص آخر قبل أن ينفذ.</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>اعتماد شخصين</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>حذف المسودة</translation>
    </message>
    <message>
        <source>Way of the decision</source>
        <translation>مسار القرار</translation>
    </message>
</context>
<context>
    <name>NewDecisionScreen</name>
    <message>
        <source>The decision is written down</source>
        <translation>سُجّل القرار</translation>
    </message>
    <message>
        <source>Throw away what was typed?</source>
        <translation>أتحذف ما كُتب؟</translation>
    </message>
    <message>
        <source>The draft and its scans are deleted. Nothing was decided.</source>
        <translation>تُحذف المسودة ومرفقاتها. ولم يصدر قرار بعد.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>حذف المسودة</translation>
    </message>
</context>
<context>
    <name>NewHolderPart</name>
    <message>
        <source>Who takes the file over</source>
        <translation>من يُنقل الملف إلى اسمه</translation>
    </message>
    <message>
        <source>Why this person</source>
        <translation>سبب اختياره</translation>
    </message>
    <message>
        <source>No living member of the household is on record.</source>
        <translation>ليس في الملف فرد حي من الأسرة.</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>أقل من سنة</numerusform>
            <numerusform>عمره سنة</numerusform>
            <numerusform>عمره سنتان</numerusform>
            <numerusform>عمره %n سنوات</numerusform>
            <numerusform>عمره %n سنة</numerusform>
            <numerusform>عمره %n سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>قاصر</translation>
    </message>
    <message>
        <source>Guardian&apos;s name</source>
        <translation>اسم الولي</translation>
    </message>
    <message>
        <source>Guardian&apos;s identity number</source>
        <translation>رقم هوية الولي</translation>
    </message>
    <message>
        <source>Relation to the new holder</source>
        <translation>صلته بصاحب الملف الجديد</translation>
    </message>
    <message>
        <source>Guardian&apos;s mobile</source>
        <translation>جوال الولي</translation>
    </message>
    <message>
        <source>Number of the guardianship deed</source>
        <translation>رقم صك الولاية</translation>
    </message>
    <message>
        <source>The new holder is a minor: a guardian acts.</source>
        <translation>صاحب الملف الجديد قاصر، فيقوم عنه وليه.</translation>
    </message>
</context>
<context>
    <name>OriginalLine</name>
    <message>
        <source>Without a number</source>
        <translation>بلا رقم</translation>
    </message>
    <message>
        <source>Pages: %1</source>
        <translation>عدد الصفحات: %1</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>عدد الصفحات</translation>
    </message>
</context>
<context>
    <name>OtherSealsCard</name>
    <message>
        <source>Cards of other branches</source>
        <translation>بطاقات الفروع الأخرى</translation>
    </message>
    <message>
        <source>No card was taken in yet</source>
        <translation>لم تُقبل بطاقة بعد</translation>
    </message>
    <message>
        <source>Strike this card out…</source>
        <translation>شطب هذه البطاقة…</translation>
    </message>
    <message>
        <source>Papers of a branch are checked here, without a network, once its card was taken in.</source>
        <translation>يُتحقَّق هنا من أوراق الفرع دون شبكة بعد إدخال بطاقته.</translation>
    </message>
    <message>
        <source>Take a card in…</source>
        <translation>إدخال بطاقة…</translation>
    </message>
    <message>
        <source>Take a card in</source>
        <translation>إدخال بطاقة</translation>
    </message>
    <message>
        <source>Papers of %1 will count as coming from an unknown hand.</source>
        <translation>ستُعدّ أوراق %1 صادرة من جهة غير معروفة.</translation>
    </message>
    <message>
        <source>Strike this card out?</source>
        <translation>هل تُشطب هذه البطاقة؟</translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation>شطب</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>الجمعية</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>الفرع</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Taken in on</source>
        <translation>أُدخلت في</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>معروف</translation>
    </message>
</context>
<context>
    <name>OutsideApprovalSheet</name>
    <message>
        <source>For somebody who decides and does not sign in here. The signed paper is scanned.</source>
        <translation>لصاحب قرار لا يدخل البرنامج من هذا الفرع. تُرفق صورة الورقة الموقّعة.</translation>
    </message>
    <message>
        <source>Approval given on paper</source>
        <translation>اعتماد ورقي</translation>
    </message>
    <message>
        <source>Scan of the approval</source>
        <translation>صورة الاعتماد</translation>
    </message>
    <message>
        <source>Who approved</source>
        <translation>من اعتمد</translation>
    </message>
    <message>
        <source>When</source>
        <translation>تاريخ الاعتماد</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Record the approval</source>
        <translation>تسجيل الاعتماد</translation>
    </message>
</context>
<context>
    <name>OwnSealCard</name>
    <message>
        <source>Seal of this branch</source>
        <translation>ختم هذا الفرع</translation>
    </message>
    <message>
        <source>Keys of this branch</source>
        <translation>مفاتيح هذا الفرع</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>لا مفتاح بعد</translation>
    </message>
    <message>
        <source>Revoke this key…</source>
        <translation>إلغاء هذا المفتاح…</translation>
    </message>
    <message>
        <source>New papers are sealed with a new key; those already sealed stay genuine.</source>
        <translation>تُختم الأوراق الجديدة بمفتاح جديد، وما خُتم من قبل يبقى صحيحًا.</translation>
    </message>
    <message>
        <source>Save the card afterwards and send it to the branches that check your papers.</source>
        <translation>احفظ البطاقة بعد ذلك وأرسلها إلى الفروع التي تتحقق من أوراقكم.</translation>
    </message>
    <message>
        <source>Renew the seal?</source>
        <translation>هل يُجدَّد الختم؟</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>تجديد</translation>
    </message>
    <message>
        <source>Save the card</source>
        <translation>حفظ البطاقة</translation>
    </message>
    <message>
        <source>The card could not be saved there: %1</source>
        <translation>تعذّر حفظ البطاقة في هذا الموضع: %1</translation>
    </message>
    <message>
        <source>The card is saved: %1</source>
        <translation>حُفظت البطاقة: %1</translation>
    </message>
    <message>
        <source>The seal is renewed</source>
        <translation>جُدّد الختم</translation>
    </message>
    <message>
        <source>Revoke this key?</source>
        <translation>هل يُلغى هذا المفتاح؟</translation>
    </message>
    <message>
        <source>Papers that it seals after today are no longer believed. If it is the key in use, a new one is made.</source>
        <translation>كل ورقة تُختم به بعد اليوم لا يُعتدّ بها. وإن كان هو المفتاح المستعمل أُنشئ مفتاح جديد مكانه.</translation>
    </message>
    <message>
        <source>Reason, as it will stand in the journal</source>
        <translation>السبب، كما سيُدوَّن في السجل</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>إلغاء المفتاح</translation>
    </message>
    <message>
        <source>Fingerprint of the key</source>
        <translation>بصمة المفتاح</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>أُنشئ في</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالح حتى</translation>
    </message>
    <message>
        <source>Revoked on</source>
        <translation>أُلغي في</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>The seal&apos;s time has ended. Renew it.</source>
        <translation>انتهت مدة الختم، فجدّده.</translation>
    </message>
    <message>
        <source>The seal ends on %1. Renew it before then.</source>
        <translation>تنتهي مدة الختم في %1، فجدّده قبل ذلك.</translation>
    </message>
    <message>
        <source>The association&apos;s digital seal; it is not an electronic signature by a licensed body.</source>
        <translation>ختم الجمعية الرقمي، وليس توقيعًا إلكترونيًا من جهة مرخّصة.</translation>
    </message>
    <message>
        <source>It shows that a paper came from this branch and that nothing in it was changed since.</source>
        <translation>يبيّن أن الورقة صدرت من هذا الفرع، وأنه لم يتغيّر فيها شيء منذ صدورها.</translation>
    </message>
    <message>
        <source>Save the card…</source>
        <translation>حفظ البطاقة…</translation>
    </message>
    <message>
        <source>Renew the seal…</source>
        <translation>تجديد الختم…</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>مستعمل</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>ينتهي قريبًا</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>استُبدل</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>ملغى</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Pages of the paper</source>
        <translation>صفحات الورقة</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>صفحة %1</translation>
    </message>
</context>
<context>
    <name>PagePicture</name>
    <message>
        <source>Printed on the sheet already: %1 mm</source>
        <translation>مطبوع على الورق من قبل: %1 مم</translation>
    </message>
</context>
<context>
    <name>PairSheet</name>
    <message>
        <source>Compare two records</source>
        <translation>مقارنة سجلين</translation>
    </message>
    <message>
        <source>For two records of one person that looking through everybody did not find.</source>
        <translation>لسجلين لشخص واحد لم يعثر عليهما البحث في جميع السجلات.</translation>
    </message>
    <message>
        <source>First record</source>
        <translation>السجل الأول</translation>
    </message>
    <message>
        <source>Second record</source>
        <translation>السجل الثاني</translation>
    </message>
    <message>
        <source>Set side by side</source>
        <translation>عرضهما جنبًا إلى جنب</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Search and commands</source>
        <translation>بحث وأوامر</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>بحث في كل شيء</translation>
    </message>
    <message>
        <source>A name, a number, a screen…</source>
        <translation>اسم أو رقم أو شاشة…</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>لا نتائج. جرّب جزءًا من الاسم أو الرقم.</translation>
    </message>
</context>
<context>
    <name>PaperActs</name>
    <message>
        <source>%1 (large print)</source>
        <translation>%1 (بخط كبير)</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>أُرسلت: %1</translation>
    </message>
    <message>
        <source>The paper was signed today</source>
        <translation>وُقّعت الورقة اليوم</translation>
    </message>
    <message>
        <source>The signed copy is scanned later; the paper waits for it.</source>
        <translation>تُمسح النسخة الموقّعة لاحقًا، والورقة تنتظرها.</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Declare the paper void</source>
        <translation>إلغاء الورقة</translation>
    </message>
    <message>
        <source>It stays readable and counts no more.</source>
        <translation>تبقى مقروءة ولا يُعتد بها.</translation>
    </message>
    <message>
        <source>Why it is void</source>
        <translation>سبب الإلغاء</translation>
    </message>
    <message>
        <source>Declare void</source>
        <translation>إلغاء الورقة</translation>
    </message>
    <message>
        <source>Issue the paper anew</source>
        <translation>إصدار الورقة من جديد</translation>
    </message>
    <message>
        <source>This one becomes void; a new one is made from the data as they are now.</source>
        <translation>تُلغى هذه الورقة، وتُصدر غيرها من البيانات كما هي الآن.</translation>
    </message>
    <message>
        <source>Why it is issued anew</source>
        <translation>سبب الإصدار من جديد</translation>
    </message>
    <message>
        <source>Issue anew</source>
        <translation>إصدار من جديد</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Signed, scan later</source>
        <translation>وُقّعت، والمسح لاحقًا</translation>
    </message>
    <message>
        <source>Sign on the screen</source>
        <translation>توقيع على الشاشة</translation>
    </message>
    <message>
        <source>Show the signed copy</source>
        <translation>عرض النسخة الموقّعة</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Another printer…</source>
        <translation>طابعة أخرى…</translation>
    </message>
    <message>
        <source>Print in large letters</source>
        <translation>طباعة بخط كبير</translation>
    </message>
    <message>
        <source>Send to USB</source>
        <translation>إرسال إلى ذاكرة USB</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>فتح الملف</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طابعة أخرى…</translation>
    </message>
    <message>
        <source>Choose the printer and the number of copies</source>
        <translation>اختيار الطابعة وعدد النسخ</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ ملف PDF</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>أُرسل إلى: %1</translation>
    </message>
    <message>
        <source>The signed copy</source>
        <translation>النسخة الموقّعة</translation>
    </message>
    <message>
        <source>The file cannot be shown. Scan the original again.</source>
        <translation>تعذّر عرض الملف. امسح الأصل ضوئيًّا من جديد.</translation>
    </message>
</context>
<context>
    <name>PaperOutput</name>
    <message>
        <source>The file could not be written. Choose another place.</source>
        <translation>تعذّر حفظ الملف. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <source>No printer was found</source>
        <translation>لم تُوجد طابعة</translation>
    </message>
    <message>
        <source>The paper was not printed</source>
        <translation>لم تُطبع الورقة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Choose another printer</source>
        <translation>اختيار طابعة أخرى</translation>
    </message>
    <message>
        <source>The file is open in another program. Close it there and save again.</source>
        <translation>الملف مفتوح في برنامج آخر. أغلقه هناك ثم احفظ من جديد.</translation>
    </message>
    <message>
        <source>The place does not let files be written: it may be locked against writing, or the file is open in another program. Choose another place.</source>
        <translation>لا يسمح هذا الموضع بالكتابة: قد تكون الذاكرة مقفلة ضد الكتابة، أو الملف مفتوحًا في برنامج آخر. اختر موضعًا غيره.</translation>
    </message>
</context>
<context>
    <name>PaperPanel</name>
    <message>
        <source>Preview of the paper</source>
        <translation>معاينة النموذج</translation>
    </message>
    <message>
        <source>The signed copy</source>
        <translation>النسخة الموقّعة</translation>
    </message>
    <message>
        <source>No paper is chosen</source>
        <translation>لم يُختر نموذج</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>اختر نموذجًا من القائمة.</translation>
    </message>
    <message>
        <source>Sealed by the branch</source>
        <translation>مختومة بختم الفرع الرقمي</translation>
    </message>
    <message>
        <source>Without a seal</source>
        <translation>دون ختم رقمي</translation>
    </message>
    <message numerus="yes">
        <source>Printed %n time(s)</source>
        <translation>
            <numerusform>لم تُطبع بعد</numerusform>
            <numerusform>طُبعت مرة واحدة</numerusform>
            <numerusform>طُبعت مرتين</numerusform>
            <numerusform>طُبعت %n مرات</numerusform>
            <numerusform>طُبعت %n مرة</numerusform>
            <numerusform>طُبعت %n مرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%n صفحات</numerusform>
            <numerusform>%n صفحة</numerusform>
            <numerusform>%n صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>Void: %1</source>
        <translation>أُلغي: %1</translation>
    </message>
    <message>
        <source>Replaced by %1</source>
        <translation>حل محله %1</translation>
    </message>
    <message>
        <source>The signed copy is kept with the paper</source>
        <translation>حُفظت النسخة الموقّعة مع النموذج</translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>All papers</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>To print</source>
        <translation>للطباعة</translation>
    </message>
    <message>
        <source>To sign</source>
        <translation>للتوقيع</translation>
    </message>
    <message>
        <source>To scan</source>
        <translation>للمسح الضوئي</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>ملغى</translation>
    </message>
</context>
<context>
    <name>PapersScreen</name>
    <message>
        <source>Pages of the print centre</source>
        <translation>صفحات مركز الطباعة</translation>
    </message>
    <message>
        <source>All papers</source>
        <translation>كل الأوراق</translation>
    </message>
    <message>
        <source>To print together</source>
        <translation>دفعة الطباعة</translation>
    </message>
    <message>
        <source>Blank forms</source>
        <translation>نماذج فارغة</translation>
    </message>
    <message>
        <source>Visit kit</source>
        <translation>حقيبة الزيارات</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>الطابعات</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>الأوراق العائدة</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>التحقق</translation>
    </message>
</context>
<context>
    <name>PapersStep</name>
    <message>
        <source>Papers</source>
        <translation>الأوراق</translation>
    </message>
    <message>
        <source>No papers yet</source>
        <translation>لا أوراق بعد</translation>
    </message>
    <message>
        <source>Scan of the signed paper</source>
        <translation>صورة الورقة الموقّعة</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>فتح الملف</translation>
    </message>
    <message>
        <source>Back to reception</source>
        <translation>العودة إلى الاستقبال</translation>
    </message>
    <message>
        <source>Declaration and papers</source>
        <translation>الإقرار والأوراق</translation>
    </message>
    <message>
        <source>The request is complete</source>
        <translation>اكتمل الطلب</translation>
    </message>
    <message>
        <source>The request is incomplete</source>
        <translation>الطلب غير مكتمل</translation>
    </message>
    <message>
        <source>The data changed: print the new declaration and have it signed.</source>
        <translation>تغيّرت البيانات. اطبع الإقرار الجديد ليوقَّع.</translation>
    </message>
    <message>
        <source>The data are declared as they stand.</source>
        <translation>البيانات الحالية مُقرّ بصحتها.</translation>
    </message>
    <message>
        <source>Answer not before: %1.</source>
        <translation>أقرب موعد للرد: %1.</translation>
    </message>
    <message>
        <source>Answer by: %1.</source>
        <translation>أقصى موعد للرد: %1.</translation>
    </message>
    <message>
        <source>Print it, have it signed, then attach its scan here.</source>
        <translation>اطبعها لتوقَّع، ثم أرفق صورتها هنا.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>PapersTab</name>
    <message>
        <source>Papers of the file</source>
        <translation>نماذج الملف</translation>
    </message>
    <message>
        <source>No paper has been issued</source>
        <translation>لم يصدر أي نموذج</translation>
    </message>
    <message>
        <source>Papers come here from intake, visits and decisions.</source>
        <translation>تأتي النماذج من الاستقبال والزيارات والقرارات.</translation>
    </message>
    <message>
        <source>Show and print</source>
        <translation>عرض وطباعة</translation>
    </message>
    <message>
        <source>Show the scan</source>
        <translation>عرض الصورة</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>وُقّع</translation>
    </message>
    <message>
        <source>Issue anew</source>
        <translation>إصدار بديل</translation>
    </message>
    <message>
        <source>Declare void</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The signed paper came back</source>
        <translation>عاد النموذج موقعًا</translation>
    </message>
    <message>
        <source>Scan of the signed paper</source>
        <translation>صورة النموذج الموقّع</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>تاريخ التوقيع</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>The paper is void.</source>
        <translation>أُلغي النموذج.</translation>
    </message>
    <message>
        <source>Declare the paper void</source>
        <translation>إلغاء النموذج</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Issue the paper anew</source>
        <translation>إصدار نموذج بديل</translation>
    </message>
    <message>
        <source>This one becomes void; the new one has the data as they are now, and its own serial.</source>
        <translation>يُلغى هذا النموذج، ويصدر البديل ببيانات اليوم وبرقم جديد.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>تاريخ الإصدار</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>Keep the changes</source>
        <translation>حفظ التعديلات</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>تم الحفظ</translation>
    </message>
</context>
<context>
    <name>ParticularsPart</name>
    <message>
        <source>A sample under this letterhead</source>
        <translation>عيّنة من ورق الجمعية بهذه البيانات</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>Papers already printed stay as they are; those to come carry the changes.</source>
        <translation>تبقى الأوراق المطبوعة كما هي، وتظهر التعديلات في الأوراق القادمة.</translation>
    </message>
    <message>
        <source>The sheets in the printer</source>
        <translation>ورق الطابعة</translation>
    </message>
</context>
<context>
    <name>PassPhraseScreen</name>
    <message>
        <source>The one before it no longer opens anything.</source>
        <translation>لا تفتح العبارة السابقة شيئًا بعد تغييرها.</translation>
    </message>
    <message>
        <source>The pass phrase in use</source>
        <translation>عبارة المرور الحالية</translation>
    </message>
    <message>
        <source>Change my pass phrase</source>
        <translation>تغيير عبارتي</translation>
    </message>
    <message>
        <source>Your pass phrase is changed</source>
        <translation>تغيرت عبارة مرورك</translation>
    </message>
    <message>
        <source>This is not the pass phrase in use.</source>
        <translation>ليست هذه عبارة المرور الحالية.</translation>
    </message>
    <message>
        <source>The pass phrase is being sealed…</source>
        <translation>يجري حفظ العبارة…</translation>
    </message>
</context>
<context>
    <name>PdfPreview</name>
    <message>
        <source>Preview of the paper</source>
        <translation>معاينة الورقة</translation>
    </message>
</context>
<context>
    <name>PdfTools</name>
    <message>
        <source>List of pages</source>
        <translation>قائمة الصفحات</translation>
    </message>
    <message>
        <source>Page (Ctrl+G)</source>
        <translation>الصفحة (⁦Ctrl+G⁩)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>بعرض النافذة</translation>
    </message>
    <message>
        <source>Fit the page</source>
        <translation>الصفحة كاملة</translation>
    </message>
    <message>
        <source>Search in the paper (Ctrl+F)</source>
        <translation>البحث في الورقة (⁦Ctrl+F⁩)</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>من %1</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Full name</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>المسمى الوظيفي</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>الجوال</translation>
    </message>
    <message>
        <source>Name for signing in</source>
        <translation>اسم الدخول</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Signs in to this program</source>
        <translation>يدخل إلى البرنامج</translation>
    </message>
</context>
<context>
    <name>PersonLink</name>
    <message>
        <source>Name, identity or mobile…</source>
        <translation>الاسم أو الهوية أو الجوال…</translation>
    </message>
    <message>
        <source>Nobody is found.</source>
        <translation>لم يُعثر على أحد.</translation>
    </message>
</context>
<context>
    <name>PhrasePage</name>
    <message>
        <source>It opens the office together with the name. It is written down nowhere, not even encrypted.</source>
        <translation>تفتح المكتب مع اسم الدخول، ولا يحفظها البرنامج في أي مكان.</translation>
    </message>
    <message>
        <source>Pass phrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Whoever forgets it needs the recovery code, which is printed at the end of the set-up.</source>
        <translation>من نسيها احتاج إلى رمز الاسترداد الذي يُطبع في آخر التهيئة.</translation>
    </message>
</context>
<context>
    <name>PhrasePair</name>
    <message>
        <source>New pass phrase</source>
        <translation>عبارة المرور الجديدة</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>أعد كتابتها</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>إظهار ما أكتب</translation>
    </message>
    <message>
        <source>Six words that nobody can guess, easy to keep in mind:</source>
        <translation>ست كلمات لا يخمنها أحد ويسهل حفظها، ولك أن تكتب غيرها:</translation>
    </message>
    <message>
        <source>Offer other words</source>
        <translation>كلمات أخرى</translation>
    </message>
</context>
<context>
    <name>PhraseSheet</name>
    <message>
        <source>Pass phrase of %1</source>
        <translation>عبارة مرور %1</translation>
    </message>
    <message>
        <source>Let them type it themselves. One before it no longer opens.</source>
        <translation>دع الموظف يكتبها بنفسه. ولا تفتح العبارة السابقة بعد ذلك.</translation>
    </message>
    <message>
        <source>Give the pass phrase</source>
        <translation>اعتماد العبارة</translation>
    </message>
</context>
<context>
    <name>PlaceSheet</name>
    <message>
        <source>Place on a paper</source>
        <translation>ضمّ الصفحة إلى ورقتها</translation>
    </message>
    <message>
        <source>Find the paper</source>
        <translation>ابحث عن الورقة</translation>
    </message>
    <message>
        <source>Serial, file, name, identity, mobile…</source>
        <translation>رقم الورقة أو الملف أو الاسم أو الهوية أو الجوال…</translation>
    </message>
    <message>
        <source>Papers that are signed</source>
        <translation>الأوراق التي تُوقَّع</translation>
    </message>
    <message>
        <source>No such paper</source>
        <translation>لا توجد ورقة كهذه</translation>
    </message>
    <message>
        <source>Void papers, and those that nobody signs, are not listed.</source>
        <translation>لا تظهر هنا الأوراق الملغاة ولا الأوراق التي لا تُوقَّع.</translation>
    </message>
    <message>
        <source>Which page of the paper</source>
        <translation>أي صفحة من الورقة</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>المستفيد</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Place the page</source>
        <translation>ضمّ الصفحة</translation>
    </message>
</context>
<context>
    <name>PlanSheet</name>
    <message>
        <source>Move the visit</source>
        <translation>نقل موعد الزيارة</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>تحديد موعد زيارة</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Why it is moved</source>
        <translation>سبب النقل</translation>
    </message>
    <message>
        <source>Keep the appointment</source>
        <translation>حفظ الموعد</translation>
    </message>
    <message>
        <source>Write the day in full.</source>
        <translation>اكتب اليوم والشهر والسنة.</translation>
    </message>
    <message>
        <source>Write the hour like %1.</source>
        <translation>اكتب الساعة مثل %1.</translation>
    </message>
</context>
<context>
    <name>PolicyCards</name>
    <message>
        <source>Policy to start from</source>
        <translation>السياسة التي تبدأ منها</translation>
    </message>
    <message>
        <source>A template that names no association</source>
        <translation>نموذج لا يسمي جمعية</translation>
    </message>
    <message>
        <source>With a control table</source>
        <translation>فيها جدول الضوابط</translation>
    </message>
    <message>
        <source>Control table as advice</source>
        <translation>جدول الضوابط إرشاد</translation>
    </message>
</context>
<context>
    <name>PolicyPage</name>
    <message>
        <source>Start from the one nearest to yours. You can edit it afterwards and record the board&apos;s approval.</source>
        <translation>ابدأ من الأقرب إلى سياسة جمعيتك، ولك تعديلها بعد ذلك وتسجيل اعتماد مجلس الإدارة.</translation>
    </message>
    <message>
        <source>The policy</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>Your own choices</source>
        <translation>اختيارات الجمعية</translation>
    </message>
</context>
<context>
    <name>PolicyScreen</name>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>الفصول</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>الفصل</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>No chapters</source>
        <translation>لا فصول</translation>
    </message>
    <message>
        <source>I have read the policy</source>
        <translation>اطلعتُ على السياسة</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Adopt this chapter</source>
        <translation>اعتماد هذا الفصل</translation>
    </message>
    <message>
        <source>Drop the changes</source>
        <translation>ترك التعديلات</translation>
    </message>
    <message>
        <source>Adopt the changes…</source>
        <translation>اعتماد التعديلات…</translation>
    </message>
    <message>
        <source>It is recorded that you read it</source>
        <translation>سُجِّل اطلاعك على السياسة</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) are changed. Cases go on being judged by the version of their day.</source>
        <translation>
            <numerusform>لا تعديلات.</numerusform>
            <numerusform>عُدّل موضع واحد. ويبقى كل إجراء محكومًا بالإصدار النافذ في يومه.</numerusform>
            <numerusform>عُدّل موضعان. ويبقى كل إجراء محكومًا بالإصدار النافذ في يومه.</numerusform>
            <numerusform>عُدّلت %n مواضع. ويبقى كل إجراء محكومًا بالإصدار النافذ في يومه.</numerusform>
            <numerusform>عُدّل %n موضعًا. ويبقى كل إجراء محكومًا بالإصدار النافذ في يومه.</numerusform>
            <numerusform>عُدّل %n موضع. ويبقى كل إجراء محكومًا بالإصدار النافذ في يومه.</numerusform>
        </translation>
    </message>
    <message>
        <source>The chapter “%1” becomes the association&apos;s own and can be cited in decisions.</source>
        <translation>يصبح فصل «%1» من سياسة الجمعية، ويُستند إليه في القرارات.</translation>
    </message>
    <message>
        <source>The new version is adopted</source>
        <translation>اعتُمد الإصدار الجديد</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>%1 (in force)</source>
        <translation>%1 (النافذ)</translation>
    </message>
    <message>
        <source>In force from %1.</source>
        <translation>يُعمل به من %1.</translation>
    </message>
    <message>
        <source>Approved by the board, meeting %1, %2.</source>
        <translation>اعتمده مجلس الإدارة في الاجتماع %1، %2.</translation>
    </message>
    <message>
        <source>Chair: %1.</source>
        <translation>رئيس الاجتماع: %1.</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>من السياسة</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>إرشاد</translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message>
        <source>Requests are decided by: %1</source>
        <translation>الجهة التي تبتّ في الطلبات: %1</translation>
    </message>
    <message>
        <source>Answer not before: %1 from the %2</source>
        <translation>أقل مدة للرد: %1 من %2</translation>
    </message>
    <message>
        <source>Answer not after: %1 from the %2</source>
        <translation>أطول مدة للرد: %1 من %2</translation>
    </message>
    <message>
        <source>It names no latest day: you set a target of your own</source>
        <translation>لا تحدد آخر موعد للرد، فتضع الجمعية هدفًا لها</translation>
    </message>
    <message>
        <source>When an answer is due</source>
        <translation>موعد الرد</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>قنوات التواصل</translation>
    </message>
    <message>
        <source>What staff hand out</source>
        <translation>أدوات الموظف</translation>
    </message>
    <message>
        <source>Handling a person</source>
        <translation>التعامل مع المستفيد</translation>
    </message>
    <message>
        <source>Who is a beneficiary</source>
        <translation>من هو المستفيد</translation>
    </message>
    <message>
        <source>Establishing entitlement</source>
        <translation>التحقق من الاستحقاق</translation>
    </message>
    <message>
        <source>The control table</source>
        <translation>جدول الضوابط</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>الحقوق</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>الواجبات</translation>
    </message>
    <message>
        <source>Basic services</source>
        <translation>الخدمات الأساسية</translation>
    </message>
    <message>
        <source>Grievances</source>
        <translation>التظلم والشكوى</translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation>التعويض</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Information and liaison</source>
        <translation>المعلومات وضابط الاتصال</translation>
    </message>
    <message>
        <source>Measuring satisfaction</source>
        <translation>قياس الرضا</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>Principles and aims</source>
        <translation>المبادئ والأهداف</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>الشكاوى</translation>
    </message>
</context>
<context>
    <name>PreparingWindow</name>
    <message>
        <source>Mustafid</source>
        <translation>مستفيد</translation>
    </message>
    <message>
        <source>The practice office</source>
        <translation>مكتب التدريب</translation>
    </message>
    <message>
        <source>Invented families are taken through every step, as staff would do it. This is done once.</source>
        <translation>تمر أسر من نسج الخيال بكل الخطوات كما يفعل الموظفون. يُجرى هذا مرة واحدة.</translation>
    </message>
    <message>
        <source>Making the office; this takes about half a minute</source>
        <translation>يُجهَّز المكتب، ويستغرق نحو نصف دقيقة</translation>
    </message>
</context>
<context>
    <name>PressRun</name>
    <message>
        <source>No printer was found. Connect one and try again, or save the papers and print them elsewhere.</source>
        <translation>لم يُعثر على طابعة. صِل طابعة ثم حاول، أو احفظ الأوراق واطبعها في مكان آخر.</translation>
    </message>
    <message>
        <source>The printer “%1” is no longer on this computer. Connect it again, or choose another.</source>
        <translation>الطابعة «%1» لم تعد متصلة بهذا الجهاز. صِلها من جديد، أو اختر غيرها.</translation>
    </message>
    <message>
        <source>The printer “%1” is not ready. See that it is switched on and connected, has paper, and is not paused.</source>
        <translation>الطابعة «%1» غير جاهزة. تأكد من أنها تعمل ومتصلة، وفيها ورق، وليست متوقفة مؤقتًا.</translation>
    </message>
    <message>
        <source>The printer “%1” did not take the paper. See that it is switched on and connected.</source>
        <translation>لم تستلم الطابعة «%1» الورقة. تأكد من أنها تعمل ومتصلة.</translation>
    </message>
    <message>
        <source>The printer “%1” broke off in the middle. See that it has paper and that the disk of this computer is not full.</source>
        <translation>توقفت الطابعة «%1» قبل أن تكتمل الورقة. تأكد من أن فيها ورقًا، ومن أن قرص هذا الجهاز غير ممتلئ.</translation>
    </message>
    <message>
        <source>You stopped the printing.</source>
        <translation>أوقفتَ الطباعة.</translation>
    </message>
</context>
<context>
    <name>PrintersSheet</name>
    <message>
        <source>Printers of this computer</source>
        <translation>طابعات هذا الجهاز</translation>
    </message>
    <message>
        <source>A paper goes at once to the printer that is chosen for its kind here.</source>
        <translation>تُرسل الورقة مباشرة إلى الطابعة المختارة هنا لنوعها.</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translation>نوع الورقة</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>درج الورق</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>أوجه الطباعة</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>عدد النسخ</translation>
    </message>
    <message>
        <source>Print in grey, without colours</source>
        <translation>طباعة رمادية دون ألوان</translation>
    </message>
    <message>
        <source>Remembered for this computer</source>
        <translation>حُفظ لهذا الجهاز</translation>
    </message>
    <message>
        <source>The usual printer of this computer</source>
        <translation>الطابعة المعتادة لهذا الجهاز</translation>
    </message>
    <message>
        <source>As the printer is set</source>
        <translation>كما ضُبطت الطابعة</translation>
    </message>
    <message>
        <source>The printer “%1” is no longer on this computer. Connect it again, or choose another.</source>
        <translation>الطابعة «%1» لم تعد متصلة بهذا الجهاز. صِلها من جديد، أو اختر غيرها.</translation>
    </message>
    <message>
        <source>This computer knows no printer yet. Add one in its own settings.</source>
        <translation>لا طابعة معرّفة في هذا الجهاز. أضفها من إعدادات الجهاز.</translation>
    </message>
    <message>
        <source>This kind is printed like all others.</source>
        <translation>يُطبع هذا النوع كسائر الأنواع.</translation>
    </message>
    <message>
        <source>All kinds that have no printer of their own</source>
        <translation>كل الأنواع التي لا طابعة خاصة لها</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>وجه واحد</translation>
    </message>
    <message>
        <source>Both sides, turned like a book</source>
        <translation>وجهان، تُقلب كالكتاب</translation>
    </message>
    <message>
        <source>Both sides, turned upwards</source>
        <translation>وجهان، تُقلب إلى أعلى</translation>
    </message>
    <message>
        <source>Print like all others</source>
        <translation>كسائر الأنواع</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>ProposalNote</name>
    <message>
        <source>Advice, not of this policy</source>
        <translation>نصيحة، وليست من سياسة الجمعية</translation>
    </message>
    <message>
        <source>End of the freeze, if told today</source>
        <translation>نهاية التجميد إذا أُبلغ اليوم</translation>
    </message>
    <message>
        <source>Last day to complain, if told today</source>
        <translation>آخر يوم للتظلّم إذا أُبلغ اليوم</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>المجلد:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>نوع الملفات:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>ا&amp;سم الملف:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>المجلد:</translation>
    </message>
</context>
<context>
    <name>QuestionPanel</name>
    <message>
        <source>The answer</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Keep the answer</source>
        <translation>حفظ الرد</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>فتح الملف</translation>
    </message>
    <message>
        <source>No question is chosen</source>
        <translation>لم يُختر استفسار</translation>
    </message>
    <message>
        <source>Choose one from the list to read it whole.</source>
        <translation>اختر استفسارًا من القائمة لقراءته كاملًا.</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>بانتظار الرد</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>أُجيب عنه</translation>
    </message>
    <message>
        <source>%1 answered, %2</source>
        <translation>ردّ %1، %2</translation>
    </message>
    <message>
        <source>It waits for the answer of: %1</source>
        <translation>بانتظار رد: %1</translation>
    </message>
    <message>
        <source>The answer is kept.</source>
        <translation>حُفظ الرد.</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>It goes to the body that the policy names for questions about procedures.</source>
        <translation>يُحال إلى الجهة التي تحددها السياسة للاستفسارات عن الإجراءات.</translation>
    </message>
    <message>
        <source>Refer a question</source>
        <translation>إحالة استفسار</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>نص الاستفسار</translation>
    </message>
    <message>
        <source>About the file</source>
        <translation>بشأن الملف</translation>
    </message>
    <message>
        <source>The question is referred.</source>
        <translation>أُحيل الاستفسار.</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>إحالة</translation>
    </message>
    <message>
        <source>Answer a question</source>
        <translation>الرد على استفسار</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>The answer is kept.</source>
        <translation>حُفظ الرد.</translation>
    </message>
    <message>
        <source>Keep the answer</source>
        <translation>حفظ الرد</translation>
    </message>
    <message>
        <source>Not answered yet.</source>
        <translation>لم يُرد عليه بعد.</translation>
    </message>
</context>
<context>
    <name>QuestionsTab</name>
    <message>
        <source>Refer a question</source>
        <translation>إحالة استفسار</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Questions about procedures</source>
        <translation>استفسارات عن الإجراءات</translation>
    </message>
    <message>
        <source>No question here</source>
        <translation>لا استفسارات هنا</translation>
    </message>
    <message>
        <source>A question about procedures that reception refers comes here with its answer.</source>
        <translation>يظهر هنا كل استفسار عن الإجراءات يحيله الاستقبال، ومعه الرد عليه.</translation>
    </message>
    <message>
        <source>The policy in force names nobody to whom questions about procedures are referred.</source>
        <translation>لا تحدد السياسة النافذة جهة تُحال إليها الاستفسارات عن الإجراءات.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>بانتظار الرد</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>أُجيب عنه</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>الاستفسار</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>تاريخ الإحالة</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>ReceptionScreen</name>
    <message>
        <source>Sides of the desk</source>
        <translation>أقسام الاستقبال</translation>
    </message>
    <message>
        <source>Reception log</source>
        <translation>سجل الاستقبال</translation>
    </message>
    <message>
        <source>Questions referred</source>
        <translation>الاستفسارات المحالة</translation>
    </message>
</context>
<context>
    <name>ReceptionStep</name>
    <message>
        <source>Reception</source>
        <translation>الاستقبال</translation>
    </message>
    <message>
        <source>Welcome the person, give them time, and answer every question.</source>
        <translation>رحّب بطالب الخدمة، وأعطه وقته، وأجب عن كل سؤال.</translation>
    </message>
    <message>
        <source>File from before the program</source>
        <translation>ملف سابق للبرنامج</translation>
    </message>
    <message>
        <source>Enter it as it stands on paper. No reply clock runs for it.</source>
        <translation>أدخله كما هو في الملف الورقي. لا تُحسب له مدة رد.</translation>
    </message>
    <message>
        <source>File opened on</source>
        <translation>تاريخ فتح الملف</translation>
    </message>
    <message>
        <source>How they reached us</source>
        <translation>قناة التواصل</translation>
    </message>
    <message>
        <source>Who accompanies them</source>
        <translation>المرافق</translation>
    </message>
    <message>
        <source>A relative may take part at the person&apos;s own wish.</source>
        <translation>يشارك أحد أفراد الأسرة إذا رغب طالب الخدمة.</translation>
    </message>
    <message>
        <source>What they ask</source>
        <translation>ما يسأل عنه</translation>
    </message>
    <message>
        <source>What they were told</source>
        <translation>ما أُجيب به</translation>
    </message>
    <message>
        <source>Give the conditions and the required documents before the person leaves.</source>
        <translation>سلّمه الشروط وقائمة المستندات المطلوبة قبل أن ينصرف.</translation>
    </message>
</context>
<context>
    <name>Recovering</name>
    <message>
        <source>Sign in by the recovery code</source>
        <translation>الدخول برمز الاسترداد</translation>
    </message>
    <message>
        <source>Replace the pass phrase</source>
        <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>The keepers of both envelopes type their halves, each their own; then the person gets a new pass phrase.</source>
        <translation>يكتب صاحبا المظروفين شطريهما، كل منهما شطره، ثم تُنشأ للموظف عبارة مرور جديدة.</translation>
    </message>
    <message>
        <source>Dashes, spaces and capitals do not matter.</source>
        <translation>لا أثر للشرطات والمسافات وحجم الحروف.</translation>
    </message>
    <message>
        <source>First half, from the executive director&apos;s envelope</source>
        <translation>الشطر الأول، من مظروف المدير التنفيذي</translation>
    </message>
    <message>
        <source>Second half, from the head office&apos;s envelope</source>
        <translation>الشطر الثاني، من مظروف المركز الرئيس</translation>
    </message>
    <message>
        <source>Name for signing in</source>
        <translation>اسم الدخول</translation>
    </message>
    <message>
        <source>Sign in with the new one. Then let the administrator make and print a new recovery code.</source>
        <translation>ادخل بالعبارة الجديدة، ثم ليُنشئ مدير النظام رمز استرداد جديدًا ويطبعه.</translation>
    </message>
    <message>
        <source>The pass phrase is replaced</source>
        <translation>تغيرت عبارة المرور</translation>
    </message>
    <message>
        <source>The code is being tried…</source>
        <translation>يجري التحقق من الرمز…</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>This was not done</source>
        <translation>لم يتم الإجراء</translation>
    </message>
</context>
<context>
    <name>ReplyCard</name>
    <message>
        <source>Answer to the request</source>
        <translation>موعد الرد على الطلب</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>لم تُحتسب بعد</translation>
    </message>
    <message>
        <source>Latest (the association&apos;s own target)</source>
        <translation>آخر موعد (مستهدف الجمعية)</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>آخر موعد</translation>
    </message>
    <message>
        <source>Earliest</source>
        <translation>أقرب موعد</translation>
    </message>
    <message>
        <source>The day that was promised on paper stands.</source>
        <translation>يبقى الموعد المكتوب في الإيصال كما هو.</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>What is typed is kept.</source>
        <translation>ما كتبته محفوظ.</translation>
    </message>
    <message>
        <source>Field visit</source>
        <translation>زيارة ميدانية</translation>
    </message>
    <message>
        <source>Holder of the file</source>
        <translation>صاحب الملف</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>الجوال</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Researcher</source>
        <translation>الباحث</translation>
    </message>
    <message>
        <source>This report has been handed in and is not changed any more.</source>
        <translation>سُلّم هذا التقرير فلا يُعدَّل بعد ذلك.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Hand in the report</source>
        <translation>تسليم التقرير</translation>
    </message>
    <message>
        <source>Save and leave</source>
        <translation>حفظ وخروج</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <source>Report about the program</source>
        <translation>تقرير عن البرنامج</translation>
    </message>
    <message>
        <source>It names nobody. Read it, save it, and send it to whoever supports the program.</source>
        <translation>ليس فيه اسم أحد. اقرأه ثم احفظه وأرسله إلى من يتولى دعم البرنامج.</translation>
    </message>
    <message>
        <source>Search in the report</source>
        <translation>ابحث في التقرير</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>احفظ التقرير</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>نص (*.txt)</translation>
    </message>
    <message>
        <source>The report is saved</source>
        <translation>حُفظ التقرير</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>وُجد: %1</translation>
    </message>
</context>
<context>
    <name>RescueFrame</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Go to sign-in</source>
        <translation>انتقل إلى الدخول</translation>
    </message>
</context>
<context>
    <name>RescueWindow</name>
    <message>
        <source>Mustafid — getting the office back</source>
        <translation>مستفيد — استعادة المكتب</translation>
    </message>
</context>
<context>
    <name>ResponseSheet</name>
    <message>
        <source>From now on exclusion is no longer proposed. A person lifts the freeze, or keeps it.</source>
        <translation>لا يُقترح الاستبعاد بعد التجاوب. ويبقى رفع التجميد لصاحب القرار.</translation>
    </message>
    <message>
        <source>The person answered</source>
        <translation>تجاوب المستفيد</translation>
    </message>
    <message>
        <source>When</source>
        <translation>تاريخ التجاوب</translation>
    </message>
    <message>
        <source>What was said or brought</source>
        <translation>ما قاله أو أحضره</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>تسجيل التجاوب</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>Choose the copy. It is tried out whole before it takes the place of what is on this computer.</source>
        <translation>اختر النسخة، وستُجرَّب كاملة قبل أن تحل محل ما على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Choose a copy from the list.</source>
        <translation>اختر نسخة من القائمة.</translation>
    </message>
    <message>
        <source>Copy of %1: %2 people, %3 files, %4 scans.</source>
        <translation>نسخة %1. الأشخاص: %2، الملفات: %3، المرفقات: %4.</translation>
    </message>
    <message>
        <source>The data before it lie in: %1</source>
        <translation>البيانات السابقة محفوظة في: %1</translation>
    </message>
    <message>
        <source>The office is restored</source>
        <translation>تمت استعادة المكتب</translation>
    </message>
    <message>
        <source>The administrator begins it and another member of staff agrees, as they were in that copy.</source>
        <translation>يبدأ الاستعادة مدير النظام ويوافق عليها موظف آخر، باسميهما وعبارتيهما وقت إنشاء النسخة.</translation>
    </message>
    <message>
        <source>The administrator</source>
        <translation>مدير النظام</translation>
    </message>
    <message>
        <source>The second person</source>
        <translation>الموظف الثاني</translation>
    </message>
    <message>
        <source>Pass phrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>When the phrases are lost: both halves of the code, in the administrator&apos;s name.</source>
        <translation>إذا ضاعت عبارات المرور: شطرا الرمز من المظروفين المختومين، باسم مدير النظام.</translation>
    </message>
    <message>
        <source>Try this copy and compare</source>
        <translation>جرّب هذه النسخة وقارن</translation>
    </message>
    <message>
        <source>Two people with their pass phrases</source>
        <translation>شخصان بعبارتي مرورهما</translation>
    </message>
    <message>
        <source>The recovery code</source>
        <translation>رمز الاسترداد بشطريه</translation>
    </message>
    <message>
        <source>Who agrees</source>
        <translation>من يوافق</translation>
    </message>
    <message>
        <source>The copy is being tried out beside the office…</source>
        <translation>تُجرَّب النسخة إلى جانب بيانات المكتب…</translation>
    </message>
    <message>
        <source>The copy is being put in place…</source>
        <translation>تُوضع النسخة مكان البيانات…</translation>
    </message>
    <message>
        <source>Put the copy in place</source>
        <translation>ضع النسخة مكان البيانات</translation>
    </message>
    <message>
        <source>Leave all as it is</source>
        <translation>اترك كل شيء كما هو</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>First half of the code</source>
        <translation>الشطر الأول من الرمز</translation>
    </message>
    <message>
        <source>Second half</source>
        <translation>الشطر الثاني</translation>
    </message>
    <message>
        <source>The copy is %1.</source>
        <translation>النسخة %1.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Look it over once. The office is then set up on this computer, encrypted from its first day.</source>
        <translation>راجع البيانات مرة أخيرة، ثم يُنشأ المكتب على هذا الجهاز مشفّرًا من يومه الأول.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>تعديل: %1</translation>
    </message>
    <message>
        <source>Changes to the reckoned holidays</source>
        <translation>التعديلات على الإجازات المحسوبة</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>الجمعية</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>رقم الترخيص</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>الموقع الإلكتروني</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Line of the letterhead</source>
        <translation>سطر الترويسة</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>الفرع</translation>
    </message>
    <message>
        <source>Prefix of its numbers</source>
        <translation>رمز الفرع في الأرقام</translation>
    </message>
    <message>
        <source>Service area</source>
        <translation>نطاق الخدمة</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>Your own target for the latest answer</source>
        <translation>هدف الجمعية لآخر موعد للرد</translation>
    </message>
    <message>
        <source>Calendar of months</source>
        <translation>تقويم الأشهر</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>مدير النظام</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>المسمى الوظيفي</translation>
    </message>
    <message>
        <source>Name for signing in</source>
        <translation>اسم الدخول</translation>
    </message>
    <message>
        <source>Other work</source>
        <translation>أدوار أخرى</translation>
    </message>
    <message>
        <source>Pass phrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>إعادة عبارة المرور</translation>
    </message>
</context>
<context>
    <name>ReviewStep</name>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Read the data back to the person before they sign.</source>
        <translation>اقرأ البيانات على طالب الخدمة قبل أن يوقّع.</translation>
    </message>
    <message>
        <source>It can be submitted now and stays incomplete until they come; a list of them is printed.</source>
        <translation>يمكن تقديم الطلب الآن، ويبقى غير مكتمل حتى تُحضَر، ويُطبع له إشعار بالنواقص.</translation>
    </message>
    <message>
        <source>Documents missing</source>
        <translation>مستندات ناقصة</translation>
    </message>
    <message>
        <source>Nothing is missing but the signed declaration.</source>
        <translation>لا ينقص الطلب إلا الإقرار الموقّع.</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>الخلاصة</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>طالب الخدمة</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>رقم الهوية</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Persons in the household</source>
        <translation>عدد أفراد الأسرة</translation>
    </message>
    <message>
        <source>Monthly income</source>
        <translation>الدخل الشهري</translation>
    </message>
    <message>
        <source>Monthly obligations</source>
        <translation>الالتزامات الشهرية</translation>
    </message>
</context>
<context>
    <name>RoomStrip</name>
    <message>
        <source>Little room is left on the disk: %1 MB. Empty the recycle bin and move large files to another disk. Below %2 MB nothing goes on but reading and keeping drafts.</source>
        <translation>المساحة الباقية على القرص قليلة: %1 ميغابايت. أفرغ سلة المحذوفات وانقل الملفات الكبيرة إلى قرص آخر؛ فإذا بقي أقل من %2 ميغابايت توقف كل شيء إلا القراءة وحفظ المسودات.</translation>
    </message>
    <message>
        <source>Only %1 MB are left on the disk: you can read and keep drafts, and nothing else. Empty the recycle bin, or move what you do not need from the downloads folder to another disk, until %2 MB are free.</source>
        <translation>لم يبق على القرص إلا %1 ميغابايت: يمكنك القراءة وحفظ المسودات فقط. أفرغ سلة المحذوفات، أو انقل ما لا يلزم من مجلد التنزيلات إلى قرص آخر، حتى يخلو %2 ميغابايت.</translation>
    </message>
</context>
<context>
    <name>RulesForm</name>
    <message>
        <source>Months are counted in the calendar</source>
        <translation>تُحسب الأشهر بالتقويم</translation>
    </message>
    <message>
        <source>A freeze of a month and the yearly update end by it.</source>
        <translation>به ينتهي شهر التجميد، ويحل موعد التحديث السنوي.</translation>
    </message>
    <message>
        <source>The latest answer that you promise</source>
        <translation>آخر موعد للرد تلتزم به الجمعية</translation>
    </message>
    <message>
        <source>The policy names no latest day. This is your own target and is shown as such.</source>
        <translation>لا تحدد السياسة آخر موعد، فهذا هدف للجمعية ويظهر بهذا الوصف.</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>وحدة الحساب</translation>
    </message>
</context>
<context>
    <name>RulesPart</name>
    <message>
        <source>Lock after so many minutes untouched</source>
        <translation>القفل بعد دقائق من ترك الجهاز</translation>
    </message>
    <message>
        <source>It holds from the next sign-in.</source>
        <translation>يسري من الدخول القادم.</translation>
    </message>
    <message>
        <source>Years that a closed file is kept</source>
        <translation>سنوات حفظ الملف المغلق</translation>
    </message>
    <message>
        <source>Two people work in this branch</source>
        <translation>يعمل في الفرع شخصان فقط</translation>
    </message>
    <message>
        <source>Approvals given on paper elsewhere are then recorded with their scan.</source>
        <translation>تُسجَّل الاعتمادات الورقية الصادرة من خارج الفرع مع صورة منها.</translation>
    </message>
</context>
<context>
    <name>ScanBox</name>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>إزالة الملف</translation>
    </message>
    <message>
        <source>%1 is no picture that can be read. Give a PDF, or a JPEG or PNG picture.</source>
        <translation>تعذّرت قراءة %1. أرفق ملف PDF أو صورة JPEG أو PNG.</translation>
    </message>
    <message>
        <source>Scans and photos (%1)</source>
        <translation>صور ومسح ضوئي (%1)</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>لا ملف بعد</translation>
    </message>
    <message>
        <source>Choose, drop or paste a scan or a photo</source>
        <translation>اختر صورة أو مسحًا ضوئيًّا، أو أسقطه هنا، أو الصقه</translation>
    </message>
    <message>
        <source>%1. It cannot be shown: see whether it opens.</source>
        <translation>%1. تعذّر عرضه، فتأكد من أنه يُفتح.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>تعذّرت قراءة الملف: %1</translation>
    </message>
</context>
<context>
    <name>ScanDrop</name>
    <message>
        <source>Give scans</source>
        <translation>تسليم الأوراق الممسوحة</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>اختر ملفات…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Scans and photos (%1)</source>
        <translation>أوراق ممسوحة وصور (%1)</translation>
    </message>
    <message>
        <source>Drop scans or photos here, any number at once</source>
        <translation>أسقط الأوراق الممسوحة أو صورها هنا، مهما كان عددها</translation>
    </message>
    <message>
        <source>Each page finds its paper by the code on it, however it lay on the glass.</source>
        <translation>تهتدي كل صفحة إلى ورقتها بالرمز المطبوع عليها، كيفما وُضعت على الماسح.</translation>
    </message>
</context>
<context>
    <name>ScanWords</name>
    <message>
        <source>The paper %1 is void: %2.</source>
        <translation>الورقة %1 ملغاة: %2.</translation>
    </message>
    <message>
        <source>Let %1 be signed in its place.</source>
        <translation>لتُوقَّع الورقة %1 بدلًا منها.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) found their paper.</source>
        <translation>
            <numerusform>لم تهتدِ أي صفحة إلى ورقتها.</numerusform>
            <numerusform>اهتدت صفحة واحدة إلى ورقتها.</numerusform>
            <numerusform>اهتدت صفحتان إلى أوراقهما.</numerusform>
            <numerusform>اهتدت %n صفحات إلى أوراقها.</numerusform>
            <numerusform>اهتدت %n صفحة إلى أوراقها.</numerusform>
            <numerusform>اهتدت %n صفحة إلى أوراقها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) still lack pages.</source>
        <translation>
            <numerusform>لا ورقة ناقصة.</numerusform>
            <numerusform>ورقة واحدة ما زالت ناقصة الصفحات.</numerusform>
            <numerusform>ورقتان ما زالتا ناقصتي الصفحات.</numerusform>
            <numerusform>%n أوراق ما زالت ناقصة الصفحات.</numerusform>
            <numerusform>%n ورقة ما زالت ناقصة الصفحات.</numerusform>
            <numerusform>%n ورقة ما زالت ناقصة الصفحات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) wait in the tray.</source>
        <translation>
            <numerusform>لا صفحة تنتظر في الدرج.</numerusform>
            <numerusform>صفحة واحدة تنتظر في الدرج.</numerusform>
            <numerusform>صفحتان تنتظران في الدرج.</numerusform>
            <numerusform>%n صفحات تنتظر في الدرج.</numerusform>
            <numerusform>%n صفحة تنتظر في الدرج.</numerusform>
            <numerusform>%n صفحة تنتظر في الدرج.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) had been taken in before.</source>
        <translation>
            <numerusform>لم تُستلم أي صفحة من قبل.</numerusform>
            <numerusform>صفحة واحدة سبق استلامها.</numerusform>
            <numerusform>صفحتان سبق استلامهما.</numerusform>
            <numerusform>%n صفحات سبق استلامها.</numerusform>
            <numerusform>%n صفحة سبق استلامها.</numerusform>
            <numerusform>%n صفحة سبق استلامها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was not read yet stays where it is.</source>
        <translation>أُوقف الاستلام. ما لم يُقرأ بعد باقٍ في مكانه.</translation>
    </message>
    <message>
        <source>%1 could not be removed from its folder. Remove it yourself.</source>
        <translation>تعذّر حذف %1 من مجلده. احذفه بنفسك.</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Pages still to come: %1</source>
        <translation>صفحات لم تصل بعد: %1</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>الصفحة %1</translation>
    </message>
</context>
<context>
    <name>ScansScreen</name>
    <message>
        <source>Papers that came back</source>
        <translation>الأوراق العائدة</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>الدرج</translation>
    </message>
    <message>
        <source>Taking in</source>
        <translation>الاستلام</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Beneficiary file</source>
        <translation>ملف المستفيد</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>استقبال طلب</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>طلب جديد</translation>
    </message>
    <message>
        <source>Data update</source>
        <translation>تحديث البيانات</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>الاستقبال</translation>
    </message>
    <message>
        <source>Duplicate records</source>
        <translation>السجلات المكررة</translation>
    </message>
    <message>
        <source>Field visits</source>
        <translation>الزيارات الميدانية</translation>
    </message>
    <message>
        <source>Visit report</source>
        <translation>تقرير الزيارة</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>قرار جديد</translation>
    </message>
    <message>
        <source>Hand-over of the originals</source>
        <translation>تسليم الأصول</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Papers that came back</source>
        <translation>الأوراق العائدة</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>سجل الأعمال</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>Association and branch</source>
        <translation>الجمعية والفرع</translation>
    </message>
    <message>
        <source>Wording of the papers</source>
        <translation>صياغة الأوراق</translation>
    </message>
    <message>
        <source>Upkeep</source>
        <translation>النسخ والصيانة</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>Check a paper</source>
        <translation>التحقق من ورقة</translation>
    </message>
    <message>
        <source>My pass phrase</source>
        <translation>عبارة مروري</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Search in the paper</source>
        <translation>البحث في الورقة</translation>
    </message>
    <message>
        <source>Place before (Shift+F3)</source>
        <translation>الموضع السابق (⁦Shift+F3⁩)</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>الموضع التالي (⁦F3⁩)</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>إغلاق البحث (⁦Esc⁩)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Not in this paper</source>
        <translation>ليس في هذه الورقة</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search everything</source>
        <translation>بحث في كل شيء</translation>
    </message>
    <message>
        <source>Name, number or command…</source>
        <translation>ابحث باسم أو رقم أو أمر…</translation>
    </message>
</context>
<context>
    <name>SectionCard</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>SendSheet</name>
    <message>
        <source>Send to a USB stick or a folder</source>
        <translation>إرسال إلى ذاكرة USB أو مجلد</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s), each as a PDF file named by its serial, without anybody&apos;s name.</source>
        <translation>
            <numerusform>لا أوراق.</numerusform>
            <numerusform>ورقة واحدة، في ملف PDF يُسمّى برقمها دون أي اسم.</numerusform>
            <numerusform>ورقتان، كل واحدة في ملف PDF يُسمّى برقمها دون أي اسم.</numerusform>
            <numerusform>%n أوراق، كل واحدة في ملف PDF يُسمّى برقمها دون أي اسم.</numerusform>
            <numerusform>%n ورقة، كل واحدة في ملف PDF يُسمّى برقمها دون أي اسم.</numerusform>
            <numerusform>%n ورقة، كل واحدة في ملف PDF يُسمّى برقمها دون أي اسم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>إلى أين</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>مجلد آخر…</translation>
    </message>
    <message>
        <source>Choose where the papers go.</source>
        <translation>اختر موضع الأوراق.</translation>
    </message>
    <message>
        <source>No stick was found. Plug one in and open this sheet again, or choose a folder.</source>
        <translation>لم يُعثر على ذاكرة خارجية. صِل ذاكرة ثم افتح هذه النافذة من جديد، أو اختر مجلدًا.</translation>
    </message>
    <message>
        <source>%1, %2 free</source>
        <translation>%1، المتاح %2</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>اختيار المجلد…</translation>
    </message>
    <message>
        <source>There they are no longer encrypted: whoever finds the stick can read them. Keep it with you, and delete the papers when they are printed.</source>
        <translation>لن تكون الأوراق هناك مشفّرة، ومن وجد الذاكرة قرأها. أبقها معك، واحذف الأوراق منها بعد طباعتها.</translation>
    </message>
    <message>
        <source>The papers leave the encrypted office</source>
        <translation>ستخرج الأوراق من السجل المشفّر</translation>
    </message>
    <message>
        <source>I understand: send</source>
        <translation>فهمت، أرسل</translation>
    </message>
</context>
<context>
    <name>ServicesStep</name>
    <message>
        <source>Services asked for</source>
        <translation>الخدمات المطلوبة</translation>
    </message>
    <message>
        <source>Choose everything that is asked for; add a word on each if there is one.</source>
        <translation>اختر كل ما يُطلب، وأضف توضيحًا لكل خدمة إن وُجد.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>توضيح: %1</translation>
    </message>
    <message>
        <source>The need, in their own words</source>
        <translation>الحاجة كما يصفها طالب الخدمة</translation>
    </message>
</context>
<context>
    <name>SetupWindow</name>
    <message>
        <source>Mustafid — setting up an office</source>
        <translation>مستفيد — تهيئة المكتب</translation>
    </message>
    <message>
        <source>Leave the set-up?</source>
        <translation>إغلاق التهيئة؟</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>What you typed is kept nowhere yet, for it holds a pass phrase. It would be lost.</source>
        <translation>ما كتبته غير محفوظ بعد، لأن فيه عبارة مرور، وسيضيع إن أغلقت.</translation>
    </message>
    <message>
        <source>Set the office up</source>
        <translation>إنشاء المكتب</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>The office is set up</source>
        <translation>المكتب جاهز</translation>
    </message>
    <message>
        <source>Done: go to sign-in</source>
        <translation>تم، انتقل إلى الدخول</translation>
    </message>
    <message>
        <source>The office is set up, but its recovery code is in nobody&apos;s hands yet.</source>
        <translation>أُنشئ المكتب، ولم يُستلم رمز الاسترداد بعد. اطبعه أولًا واكتب آخره.</translation>
    </message>
    <message>
        <source>The office is being set up and encrypted…</source>
        <translation>يجري إنشاء المكتب وتشفيره…</translation>
    </message>
    <message>
        <source>Mustafid</source>
        <translation>مستفيد</translation>
    </message>
    <message>
        <source>Setting up an office</source>
        <translation>تهيئة المكتب</translation>
    </message>
    <message>
        <source>The data stay in: %1</source>
        <translation>تُحفظ البيانات في: %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>I have a backup to restore</source>
        <translation>لديّ نسخة احتياطية أستعيدها</translation>
    </message>
    <message>
        <source>The association</source>
        <translation>الجمعية</translation>
    </message>
    <message>
        <source>Name, licence, logo</source>
        <translation>الاسم والترخيص والشعار</translation>
    </message>
    <message>
        <source>The branch</source>
        <translation>الفرع</translation>
    </message>
    <message>
        <source>Name and prefix</source>
        <translation>الاسم والرمز</translation>
    </message>
    <message>
        <source>Service area</source>
        <translation>نطاق الخدمة</translation>
    </message>
    <message>
        <source>Cities and districts</source>
        <translation>المدن والأحياء</translation>
    </message>
    <message>
        <source>The policy</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>Five to start from</source>
        <translation>خمس سياسات تبدأ من إحداها</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>الإجازات</translation>
    </message>
    <message>
        <source>This year and the next</source>
        <translation>هذه السنة والتي تليها</translation>
    </message>
    <message>
        <source>The administrator</source>
        <translation>مدير النظام</translation>
    </message>
    <message>
        <source>The first person</source>
        <translation>أول موظف</translation>
    </message>
    <message>
        <source>Pass phrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>It opens the office</source>
        <translation>تفتح المكتب</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Then the office is made</source>
        <translation>ثم يُنشأ المكتب</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Mustafid</source>
        <translation>مستفيد</translation>
    </message>
    <message>
        <source>Mustafid — practice</source>
        <translation>مستفيد — تدريب</translation>
    </message>
    <message>
        <source>The people here are invented. Nothing in this office is real.</source>
        <translation>الأشخاص هنا متخيَّلون، ولا شيء في هذا المكتب حقيقي.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>شاشة</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>بحث في كل شيء</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>طلب جديد</translation>
    </message>
    <message>
        <source>Search in the paper</source>
        <translation>البحث في الورقة</translation>
    </message>
    <message>
        <source>Next place in the paper</source>
        <translation>الموضع التالي في الورقة</translation>
    </message>
    <message>
        <source>Print the batch</source>
        <translation>طباعة الدفعة</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>تحديث الشاشة</translation>
    </message>
    <message>
        <source>Light or dark look</source>
        <translation>المظهر الفاتح أو الداكن</translation>
    </message>
    <message>
        <source>Back to the screen before</source>
        <translation>الرجوع إلى الشاشة السابقة</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>الخانة التالية</translation>
    </message>
    <message>
        <source>Field before</source>
        <translation>الخانة السابقة</translation>
    </message>
    <message>
        <source>Choose an answer by its number</source>
        <translation>اختيار جواب برقمه</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>هذه القائمة</translation>
    </message>
    <message>
        <source>Close a sheet</source>
        <translation>إغلاق النافذة</translation>
    </message>
</context>
<context>
    <name>SideCard</name>
    <message>
        <source>Way of the decision</source>
        <translation>مسار القرار</translation>
    </message>
    <message>
        <source>Last day to complain</source>
        <translation>آخر يوم للتظلّم</translation>
    </message>
</context>
<context>
    <name>SignInWindow</name>
    <message>
        <source>Mustafid</source>
        <translation>مستفيد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>اسم الدخول</translation>
    </message>
    <message>
        <source>Pass phrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>دخول</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>املأ هذا الحقل.</translation>
    </message>
    <message>
        <source>Relations with beneficiaries</source>
        <translation>علاقات المستفيدين</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>I have the recovery code</source>
        <translation>الدخول برمز الاسترداد</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Restore this copy</source>
        <translation>استعادة هذه النسخة</translation>
    </message>
</context>
<context>
    <name>SigningSheet</name>
    <message>
        <source>Sign on the screen</source>
        <translation>التوقيع على الشاشة</translation>
    </message>
    <message>
        <source>Whose box is signed</source>
        <translation>خانة التوقيع</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>اسم الموقّع</translation>
    </message>
    <message>
        <source>The sheet to sign on</source>
        <translation>مساحة التوقيع</translation>
    </message>
    <message>
        <source>Sign here</source>
        <translation>وقّع هنا</translation>
    </message>
    <message>
        <source>Undo the last stroke</source>
        <translation>تراجع عن آخر خط</translation>
    </message>
    <message>
        <source>Clear the sheet</source>
        <translation>مسح التوقيع كله</translation>
    </message>
    <message>
        <source>By the policy, signatures on the screen suffice once every box is signed.</source>
        <translation>بحسب السياسة يكفي التوقيع على الشاشة متى وُقّعت الخانات كلها.</translation>
    </message>
    <message>
        <source>The paper is still signed in ink and scanned: on the screen alone it is not proof enough.</source>
        <translation>لا يكفي التوقيع على الشاشة وحده للإثبات: تُوقّع الورقة بالحبر أيضًا وتُمسح ضوئيًا.</translation>
    </message>
    <message>
        <source>Show what is signed</source>
        <translation>عرض ما وُقّع</translation>
    </message>
    <message>
        <source>Keep the signature</source>
        <translation>حفظ التوقيع</translation>
    </message>
    <message>
        <source>The signature is kept, and the paper is signed.</source>
        <translation>حُفظ التوقيع، وأصبحت الورقة موقّعة.</translation>
    </message>
    <message>
        <source>The signature is kept. The paper still waits for ink and its scan.</source>
        <translation>حُفظ التوقيع. ما زالت الورقة تنتظر التوقيع بالحبر ومسحها.</translation>
    </message>
    <message>
        <source>No box of this paper is left to be signed on the screen.</source>
        <translation>لم تبقَ في هذه الورقة خانة تُوقّع على الشاشة.</translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message>
        <source>Staff</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>Several roles each; a role taken away keeps the days on which it was held.</source>
        <translation>للموظف عدة أدوار، وما سُحب منها تبقى أيامه في السجل.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>موظف جديد</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>Give a pass phrase</source>
        <translation>عبارة مرور</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>ترك العمل</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) of staff have not yet confirmed that they read the policy.</source>
        <translation>
            <numerusform>أقرّ الجميع بالاطلاع على السياسة.</numerusform>
            <numerusform>موظف واحد لم يقرّ بعد بالاطلاع على السياسة.</numerusform>
            <numerusform>موظفان لم يقرّا بعد بالاطلاع على السياسة.</numerusform>
            <numerusform>%n موظفين لم يقرّوا بعد بالاطلاع على السياسة.</numerusform>
            <numerusform>%n موظفًا لم يقرّوا بعد بالاطلاع على السياسة.</numerusform>
            <numerusform>%n موظف لم يقرّوا بعد بالاطلاع على السياسة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>تم الحفظ</translation>
    </message>
    <message>
        <source>The pass phrase is given</source>
        <translation>اعتُمدت عبارة المرور</translation>
    </message>
    <message>
        <source>%1 can no longer sign in, and holds no role from today. What they did stays under their name.</source>
        <translation>لن يتمكن %1 من الدخول، وتنتهي أدواره من اليوم. ويبقى ما عمله باسمه.</translation>
    </message>
    <message>
        <source>Has this person left?</source>
        <translation>هل ترك هذا الموظف العمل؟</translation>
    </message>
    <message>
        <source>Yes, has left</source>
        <translation>نعم، ترك العمل</translation>
    </message>
    <message>
        <source>Take this person&apos;s pass phrase away?</source>
        <translation>أتُسحب عبارة مرور هذا الموظف؟</translation>
    </message>
    <message>
        <source>%1 can no longer sign in, and the key of the data is changed. Their roles stay.</source>
        <translation>لا يدخل %1 البرنامج بعد الآن، ويُغيَّر مفتاح البيانات. وتبقى أدواره كما هي.</translation>
    </message>
    <message>
        <source>Yes, take it away</source>
        <translation>نعم، تُسحب</translation>
    </message>
    <message>
        <source>Copies made before today still open with their pass phrase: keep sticks where they cannot reach them, and delete the older copies once a new one is made.</source>
        <translation>تبقى النسخ المأخوذة قبل اليوم تُفتح بعبارة مروره، فاحفظ وحدات التخزين بعيدًا عن متناوله، واحذف النسخ الأقدم متى أُخذت نسخة جديدة.</translation>
    </message>
    <message>
        <source>A new person</source>
        <translation>موظف جديد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Left</source>
        <translation>ترك العمل</translation>
    </message>
    <message>
        <source>Does not sign in</source>
        <translation>لا يدخل البرنامج</translation>
    </message>
    <message>
        <source>No pass phrase yet</source>
        <translation>بلا عبارة مرور</translation>
    </message>
    <message>
        <source>Policy not read</source>
        <translation>لم يقرأ السياسة</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>على رأس العمل</translation>
    </message>
</context>
<context>
    <name>StageWords</name>
    <message>
        <source>Proposal</source>
        <translation>الاقتراح</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>الاعتماد</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>التنفيذ</translation>
    </message>
    <message>
        <source>Telling the person</source>
        <translation>إبلاغ المستفيد</translation>
    </message>
    <message>
        <source>How and when</source>
        <translation>كيف ومتى</translation>
    </message>
    <message>
        <source>End of the freeze</source>
        <translation>نهاية التجميد</translation>
    </message>
    <message>
        <source>Hand-over of the originals</source>
        <translation>تسليم الأصول</translation>
    </message>
    <message>
        <source>Approved by %1</source>
        <translation>اعتمده %1</translation>
    </message>
    <message>
        <source>Rejected by %1</source>
        <translation>رفضه %1</translation>
    </message>
    <message>
        <source>On paper, with its scan</source>
        <translation>على ورق مرفقة صورته</translation>
    </message>
    <message>
        <source>Counted from the day of telling</source>
        <translation>تُحسب من يوم الإبلاغ</translation>
    </message>
    <message>
        <source> or </source>
        <translation> أو </translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Who is at the desk?</source>
        <translation>بدء الاستقبال</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>طلب جديد</translation>
    </message>
    <message>
        <source>File from before the program</source>
        <translation>ملف سابق للبرنامج</translation>
    </message>
    <message>
        <source>Somebody we know already</source>
        <translation>طلب آخر لمن له ملف</translation>
    </message>
    <message>
        <source>Find their file</source>
        <translation>البحث عن الملف</translation>
    </message>
    <message>
        <source>Name, identity number, mobile or file number</source>
        <translation>الاسم أو رقم الهوية أو الجوال أو رقم الملف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>سبب الظهور</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Files found</source>
        <translation>الملفات الموجودة</translation>
    </message>
    <message>
        <source>No file of this name</source>
        <translation>لا ملف بهذا الاسم</translation>
    </message>
    <message>
        <source>Begun and not handed in</source>
        <translation>مسودات لم تُقدَّم</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>وصلت إلى</translation>
    </message>
    <message>
        <source>To fill in</source>
        <translation>المتبقي</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>وقت الحفظ</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>لا مسودات</translation>
    </message>
    <message>
        <source>Whatever is typed is kept here until it is handed in.</source>
        <translation>يُحفظ هنا كل ما يُكتب حتى يُقدَّم.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>حذف المسودة</translation>
    </message>
    <message>
        <source>Discard this draft?</source>
        <translation>أتُحذف هذه المسودة؟</translation>
    </message>
    <message>
        <source>What was typed and scanned in it is lost for good: %1</source>
        <translation>يُفقد كل ما كُتب وأُرفق فيها ولا يعود: %1</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>بلا اسم بعد</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهزة</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>جاهزة</numerusform>
            <numerusform>خانة واحدة</numerusform>
            <numerusform>خانتان</numerusform>
            <numerusform>%n خانات</numerusform>
            <numerusform>%n خانة</numerusform>
            <numerusform>%n خانة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StationeryForm</name>
    <message>
        <source>A line at the foot</source>
        <translation>سطر ذيل الورقة</translation>
    </message>
    <message>
        <source>It is printed at the foot of every page, like the account for donations.</source>
        <translation>يُطبع أسفل كل صفحة، كرقم حساب التبرعات.</translation>
    </message>
    <message>
        <source>Paper in the printer</source>
        <translation>الورق الذي في الطابعة</translation>
    </message>
    <message>
        <source>On pre-printed paper neither head nor footer is printed again.</source>
        <translation>على الورق الرسمي لا يطبع البرنامج الترويسة ولا سطر الذيل، فهما مطبوعان عليه.</translation>
    </message>
    <message>
        <source>Height of the printed head (mm)</source>
        <translation>ارتفاع الترويسة المطبوعة (مم)</translation>
    </message>
    <message>
        <source>Measure on a sheet, from its upper edge to where the text may begin.</source>
        <translation>قِسها على ورقة، من حافتها العليا إلى أول موضع للكتابة.</translation>
    </message>
    <message>
        <source>Height of the printed foot (mm)</source>
        <translation>ارتفاع الذيل المطبوع (مم)</translation>
    </message>
    <message>
        <source>From the lower edge to where the text must end.</source>
        <translation>من حافة الورقة السفلى إلى آخر موضع للكتابة.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>لا نسخة احتياطية بعد</translation>
    </message>
    <message>
        <source>A stored scan is damaged — the administrator puts it back from a copy under Upkeep</source>
        <translation>مرفق محفوظ تالف — يعيده مدير النظام من نسخة في «النسخ والصيانة»</translation>
    </message>
    <message>
        <source>Copying did not succeed — the program will try again, and Upkeep says why</source>
        <translation>لم ينجح النسخ — سيحاول البرنامج من جديد، والسبب في «النسخ والصيانة»</translation>
    </message>
    <message>
        <source>Last proven copy: %1</source>
        <translation>آخر نسخة مُتحقَّق منها: %1</translation>
    </message>
    <message>
        <source>none outside of this computer yet</source>
        <translation>لا شيء خارج هذا الجهاز بعد</translation>
    </message>
    <message>
        <source>outside of this computer: %1</source>
        <translation>خارج هذا الجهاز: %1</translation>
    </message>
    <message>
        <source>No copy outside of this computer — the administrator chooses a stick under Upkeep</source>
        <translation>لا نسخة خارج هذا الجهاز — يختار مدير النظام ذاكرة في «النسخ والصيانة»</translation>
    </message>
    <message>
        <source>never</source>
        <translation>لا نسخة بعد</translation>
    </message>
    <message>
        <source>Last copy outside of this computer: %1 — plug the stick in</source>
        <translation>آخر نسخة خارج هذا الجهاز: %1 — صِل الذاكرة</translation>
    </message>
</context>
<context>
    <name>StepNames</name>
    <message>
        <source>Reception</source>
        <translation>الاستقبال</translation>
    </message>
    <message>
        <source>Channel and question</source>
        <translation>القناة والسؤال</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>طالب الخدمة</translation>
    </message>
    <message>
        <source>Identity and contact</source>
        <translation>الهوية والتواصل</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Inside the service area</source>
        <translation>داخل نطاق الخدمة</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>أفراد الأسرة</translation>
    </message>
    <message>
        <source>Relation and age</source>
        <translation>القرابة والعمر</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>الدخل</translation>
    </message>
    <message>
        <source>Income and obligations</source>
        <translation>الدخل والالتزامات</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>ما يُطلب وسببه</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Originals and scans</source>
        <translation>المطابقة والصور</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>الموافقات</translation>
    </message>
    <message>
        <source>And agreed contact</source>
        <translation>ووسيلة التواصل</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Before handing in</source>
        <translation>قبل التقديم</translation>
    </message>
    <message>
        <source>Declaration and papers</source>
        <translation>الإقرار والأوراق</translation>
    </message>
    <message>
        <source>Print, sign, scan</source>
        <translation>طباعة وتوقيع ومسح</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message numerus="yes">
        <source>%n to correct</source>
        <translation>
            <numerusform>لا تصحيحات</numerusform>
            <numerusform>تصحيح واحد</numerusform>
            <numerusform>تصحيحان</numerusform>
            <numerusform>%n تصحيحات</numerusform>
            <numerusform>%n تصحيحًا</numerusform>
            <numerusform>%n تصحيح</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Complete</source>
        <translation>%1. مكتملة</translation>
    </message>
    <message>
        <source>Its way so far</source>
        <translation>مسار الورقة حتى الآن</translation>
    </message>
</context>
<context>
    <name>StudyWords</name>
    <message>
        <source>The study of this file is secret: only its researcher and the managers read it.</source>
        <translation>دراسة هذا الملف سرية، لا يقرؤها إلا باحثه ومن عيّنتهم السياسة من المسؤولين.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>The study of a file is read by its researcher, and beside the researcher by: %1.</source>
        <translation>لا يقرأ دراسة الملف إلا باحثه، ومعه: %1.</translation>
    </message>
</context>
<context>
    <name>SummaryTab</name>
    <message>
        <source>Questions referred</source>
        <translation>الاستفسارات المحالة</translation>
    </message>
    <message>
        <source>Way of the request</source>
        <translation>مسار الطلب</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>الاستقبال</translation>
    </message>
    <message>
        <source>Documents and declaration</source>
        <translation>المستندات والإقرار</translation>
    </message>
    <message>
        <source>Field visit</source>
        <translation>الزيارة الميدانية</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>الإبلاغ</translation>
    </message>
    <message>
        <source>Planned: %1</source>
        <translation>مجدولة: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) missing</source>
        <translation>
            <numerusform>مكتمل</numerusform>
            <numerusform>نقص واحد</numerusform>
            <numerusform>نقصان</numerusform>
            <numerusform>%n نواقص</numerusform>
            <numerusform>%n نقصًا</numerusform>
            <numerusform>%n نقص</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>رُد عليه</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>لم يُرد عليه بعد</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>المستفيد</translation>
    </message>
    <message>
        <source>Latest request</source>
        <translation>آخر طلب</translation>
    </message>
</context>
<context>
    <name>TakeTab</name>
    <message>
        <source>What came</source>
        <translation>ما وصل</translation>
    </message>
    <message>
        <source>Nothing has come yet</source>
        <translation>لم يصل شيء بعد</translation>
    </message>
    <message>
        <source>Scan the signed papers into the watched folder, or drop them above.</source>
        <translation>امسح الأوراق الموقّعة ضوئيًّا إلى المجلد المراقَب، أو أسقطها في الأعلى.</translation>
    </message>
    <message>
        <source>Open the paper</source>
        <translation>افتح الورقة</translation>
    </message>
    <message>
        <source>Sort the tray</source>
        <translation>فرز الدرج</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>تُقرأ صفحات %1</translation>
    </message>
    <message numerus="yes">
        <source>Reading %1 and %n other(s)</source>
        <translation>
            <numerusform>تُقرأ صفحات %1</numerusform>
            <numerusform>تُقرأ صفحات %1 وملف آخر</numerusform>
            <numerusform>تُقرأ صفحات %1 وملفين آخرين</numerusform>
            <numerusform>تُقرأ صفحات %1 و%n ملفات أخرى</numerusform>
            <numerusform>تُقرأ صفحات %1 و%n ملفًا آخر</numerusform>
            <numerusform>تُقرأ صفحات %1 و%n ملف آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Paper or page</source>
        <translation>الورقة أو الصفحة</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>مآلها</translation>
    </message>
    <message>
        <source>From the file</source>
        <translation>من الملف</translation>
    </message>
</context>
<context>
    <name>TellingSheet</name>
    <message>
        <source>The time to complain is counted from the day of telling.</source>
        <translation>تُحسب مدة التظلّم من يوم الإبلاغ.</translation>
    </message>
    <message>
        <source>The freeze runs from this day, and so does the time to complain.</source>
        <translation>تُحسب من هذا اليوم مدة التجميد ومدة التظلّم.</translation>
    </message>
    <message>
        <source>The person was told</source>
        <translation>إبلاغ المستفيد</translation>
    </message>
    <message>
        <source>How</source>
        <translation>وسيلة الإبلاغ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>تاريخ الإبلاغ</translation>
    </message>
    <message>
        <source>To remember</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Record the telling</source>
        <translation>تسجيل الإبلاغ</translation>
    </message>
</context>
<context>
    <name>TextForm</name>
    <message>
        <source>The sample does not show these; papers carry them when they apply.</source>
        <translation>لا تظهر في العيّنة، وتُطبع في الأوراق حيث تنطبق.</translation>
    </message>
    <message>
        <source>Printed in other cases</source>
        <translation>نصوص تُطبع في حالات أخرى</translation>
    </message>
</context>
<context>
    <name>TextQuestion</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Put this place in where the cursor stands</source>
        <translation>إدراج هذا الموضع حيث يقف المؤشر</translation>
    </message>
    <message>
        <source>Put the program&apos;s words back</source>
        <translation>إعادة نص البرنامج</translation>
    </message>
    <message>
        <source>One item a line.</source>
        <translation>كل سطر بند.</translation>
    </message>
    <message>
        <source>The program&apos;s words: %1</source>
        <translation>نص البرنامج: %1</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>Nothing waits for you today</source>
        <translation>لا شيء ينتظرك اليوم</translation>
    </message>
    <message>
        <source>What is due, to be visited, to be told or to be signed comes here by itself.</source>
        <translation>يظهر هنا تلقائيًا ما حان موعده وما ينتظر زيارة أو إبلاغًا أو توقيعًا.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Settings and sign-out</source>
        <translation>الإعدادات والخروج</translation>
    </message>
    <message>
        <source>Font size %1</source>
        <translation>حجم الخط %1</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Light look</source>
        <translation>المظهر الفاتح</translation>
    </message>
    <message>
        <source>Dark look</source>
        <translation>المظهر الداكن</translation>
    </message>
</context>
<context>
    <name>TrayTab</name>
    <message>
        <source>Pages in the tray</source>
        <translation>الصفحات التي في الدرج</translation>
    </message>
    <message>
        <source>The tray is empty</source>
        <translation>الدرج فارغ</translation>
    </message>
    <message>
        <source>Pages whose paper cannot be told wait here until somebody places them.</source>
        <translation>تنتظر هنا الصفحات التي لم تُعرف ورقتها إلى أن يضعها أحد الموظفين في مكانها.</translation>
    </message>
    <message>
        <source>The page in the tray</source>
        <translation>الصفحة التي في الدرج</translation>
    </message>
    <message>
        <source>No page is chosen</source>
        <translation>لم تُختر صفحة</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>اختر واحدة من القائمة.</translation>
    </message>
    <message>
        <source>Place on a paper</source>
        <translation>ضمّ إلى ورقة</translation>
    </message>
    <message>
        <source>Keep as a document</source>
        <translation>حفظ مستندًا</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>إهمال</translation>
    </message>
    <message>
        <source>Came %1 by %2, from %3</source>
        <translation>وصلت %1، وأدخلها %2، من %3</translation>
    </message>
    <message>
        <source>No code can be read on this page. Look which paper it is, and place it.</source>
        <translation>لا رمز مقروء على هذه الصفحة. انظر أي ورقة هي، ثم ضمّها إليها.</translation>
    </message>
    <message>
        <source>The code on it is not of our papers. It may be a document of a file.</source>
        <translation>الرمز الذي عليها ليس من رموز أوراقنا. لعلها مستند من مستندات أحد الملفات.</translation>
    </message>
    <message>
        <source>Its code is not the one that was printed. Compare it with the file:</source>
        <translation>رمزها ليس الرمز الذي طُبع. قارنها بما في الملف:</translation>
    </message>
    <message>
        <source>This branch did not issue a paper of this number:</source>
        <translation>لم يُصدر هذا الفرع ورقة بهذا الرقم:</translation>
    </message>
    <message>
        <source>Nobody signs this paper; its scan is not needed:</source>
        <translation>هذه ورقة لا تُوقَّع، ولا حاجة إلى صورتها:</translation>
    </message>
    <message>
        <source>Who scanned it does not work on its file. Place it:</source>
        <translation>من مسحها لا يعمل على ملفها. ضمّها إلى ورقتها:</translation>
    </message>
    <message>
        <source>The page was placed; the signed copy is complete</source>
        <translation>ضُمّت الصفحة، واكتملت النسخة الموقّعة</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>The page was placed. Pages of its paper still to come: %1</source>
        <translation>ضُمّت الصفحة. صفحات ورقتها التي لم تصل بعد: %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>تاريخ الإصدار</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالح حتى</translation>
    </message>
    <message>
        <source>Keep the document</source>
        <translation>حفظ المستند</translation>
    </message>
    <message>
        <source>The document was kept in the file</source>
        <translation>حُفظ المستند في الملف</translation>
    </message>
    <message>
        <source>Discard the page</source>
        <translation>إهمال الصفحة</translation>
    </message>
    <message>
        <source>It leaves the tray and counts for nothing.</source>
        <translation>تخرج من الدرج ولا يُعتدّ بها.</translation>
    </message>
    <message>
        <source>Why it is discarded</source>
        <translation>سبب الإهمال</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>الصفحة %1</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>سبب الانتظار</translation>
    </message>
</context>
<context>
    <name>UpkeepScreen</name>
    <message>
        <source>Make a new recovery code?</source>
        <translation>هل تُنشئ رمز استرداد جديدًا؟</translation>
    </message>
    <message>
        <source>The halves in both sealed envelopes no longer open anything. The new ones are shown once.</source>
        <translation>لا يفتح الشطران اللذان في المظروفين المغلقين شيئًا بعد ذلك. ويُعرض كل شطر جديد مرة واحدة.</translation>
    </message>
    <message>
        <source>Yes, make a new one</source>
        <translation>نعم، أنشئ رمزًا جديدًا</translation>
    </message>
    <message>
        <source>A new recovery code</source>
        <translation>رمز استرداد جديد</translation>
    </message>
    <message>
        <source>Done: back to upkeep</source>
        <translation>تم، العودة إلى الصيانة</translation>
    </message>
    <message>
        <source>Restoring a copy</source>
        <translation>استعادة نسخة</translation>
    </message>
    <message>
        <source>A copy is put back from the sign-in window: sign out, choose “Restore a backup”, and let a second person agree. What is on this computer is put aside, not deleted.</source>
        <translation>تُستعاد النسخة من نافذة الدخول: سجّل الخروج، ثم اختر «استعادة نسخة احتياطية»، ويوافق عليها موظف ثانٍ. وما على الجهاز يُنحّى جانبًا ولا يُحذف.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>It replaces forgotten pass phrases, by both its halves together. Make a new one when either envelope was opened or lost.</source>
        <translation>يُستبدل به ما نُسي من عبارات المرور، بشطريه معًا. أصدر رمزًا جديدًا إذا فُتح أحد المظروفين أو فُقد.</translation>
    </message>
    <message>
        <source>Make a new recovery code</source>
        <translation>إنشاء رمز استرداد جديد</translation>
    </message>
    <message>
        <source>Copies, the recovery code, the journal, and whether the program is sound.</source>
        <translation>النسخ ورمز الاستعادة وسجل الإجراءات وسلامة البرنامج.</translation>
    </message>
</context>
<context>
    <name>VerificationTab</name>
    <message>
        <source>Means of verification</source>
        <translation>وسائل التحقق</translation>
    </message>
    <message>
        <source>No request is there to verify</source>
        <translation>لا يوجد طلب للتحقق منه</translation>
    </message>
    <message>
        <source>The sheet is opened with a request.</source>
        <translation>تُفتح ورقة التحقق مع تقديم الطلب.</translation>
    </message>
    <message>
        <source>Mark as verified</source>
        <translation>تم التحقق</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>طلب الوسيلة</translation>
    </message>
    <message>
        <source>Do not ask for it</source>
        <translation>الاستغناء عنها</translation>
    </message>
    <message numerus="yes">
        <source>%n required means left</source>
        <translation>
            <numerusform>لم يبق شيء</numerusform>
            <numerusform>بقيت وسيلة مطلوبة واحدة</numerusform>
            <numerusform>بقيت وسيلتان مطلوبتان</numerusform>
            <numerusform>بقيت %n وسائل مطلوبة</numerusform>
            <numerusform>بقيت %n وسيلة مطلوبة</numerusform>
            <numerusform>بقيت %n وسيلة مطلوبة</numerusform>
        </translation>
    </message>
    <message>
        <source>Every required means has been used.</source>
        <translation>استُكملت كل الوسائل المطلوبة.</translation>
    </message>
    <message>
        <source>No document</source>
        <translation>بلا مستند</translation>
    </message>
    <message>
        <source>Proved by</source>
        <translation>المستند المثبت</translation>
    </message>
    <message>
        <source>How it was verified</source>
        <translation>كيف تم التحقق</translation>
    </message>
    <message>
        <source>It is asked for now.</source>
        <translation>أصبحت الوسيلة مطلوبة.</translation>
    </message>
    <message>
        <source>It is not asked for any more.</source>
        <translation>لم تعد الوسيلة مطلوبة.</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>الوسيلة</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>تاريخ التحقق</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>تم التحقق</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>لم تُستكمل</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>غير لازمة</translation>
    </message>
</context>
<context>
    <name>VisitScreen</name>
    <message>
        <source>Open one from the list of visits.</source>
        <translation>افتح زيارة من قائمة الزيارات.</translation>
    </message>
    <message>
        <source>No visit is open</source>
        <translation>لا زيارة مفتوحة</translation>
    </message>
</context>
<context>
    <name>VisitsScreen</name>
    <message>
        <source>Field visits</source>
        <translation>الزيارات الميدانية</translation>
    </message>
    <message>
        <source>No visit is planned</source>
        <translation>لا زيارات محددة</translation>
    </message>
    <message>
        <source>Choose a file below and plan a visit, or plan one in the file itself.</source>
        <translation>اختر ملفًا من القائمة أدناه وحدد موعد زيارته، أو حدده من الملف نفسه.</translation>
    </message>
    <message>
        <source>Files that wait for a visit</source>
        <translation>ملفات تنتظر الزيارة</translation>
    </message>
    <message>
        <source>No file waits for a visit</source>
        <translation>لا ملف ينتظر زيارة</translation>
    </message>
    <message>
        <source>A file comes here when its request is complete and a researcher is assigned.</source>
        <translation>يظهر الملف هنا إذا اكتمل طلبه وأُسند إلى باحث.</translation>
    </message>
    <message>
        <source>The visit did not take place</source>
        <translation>لم تتم الزيارة</translation>
    </message>
    <message>
        <source>Why it did not take place</source>
        <translation>سبب عدم إتمامها</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>تحديد موعد زيارة</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>فتح التقرير</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>طباعة القائمة</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل الموعد</translation>
    </message>
    <message>
        <source>Visit kit</source>
        <translation>حقيبة الزيارات</translation>
    </message>
    <message>
        <source>Did not take place</source>
        <translation>لم تتم</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Holder of the file</source>
        <translation>صاحب الملف</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>District</source>
        <translation>الحي</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Researcher</source>
        <translation>الباحث</translation>
    </message>
    <message>
        <source>Complete since</source>
        <translation>اكتمل في</translation>
    </message>
</context>
<context>
    <name>VisitsTab</name>
    <message>
        <source>Visits of the file</source>
        <translation>زيارات الملف</translation>
    </message>
    <message>
        <source>No visit yet</source>
        <translation>لا زيارات بعد</translation>
    </message>
    <message>
        <source>A visit is planned once a researcher is assigned.</source>
        <translation>تُجدول الزيارة بعد إسناد الملف إلى باحث.</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>فتح التقرير</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>جدولة زيارة</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>تغيير الموعد</translation>
    </message>
    <message>
        <source>Did not take place</source>
        <translation>لم تتم</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>طباعة ورقة الزيارة</translation>
    </message>
    <message>
        <source>It is noted; another visit can be planned.</source>
        <translation>سُجّل ذلك، ويمكن جدولة زيارة أخرى.</translation>
    </message>
    <message>
        <source>The visit did not take place</source>
        <translation>لم تتم الزيارة</translation>
    </message>
    <message>
        <source>Why it did not take place</source>
        <translation>سبب عدم إتمامها</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Visited on</source>
        <translation>تاريخ الزيارة</translation>
    </message>
    <message>
        <source>Researcher</source>
        <translation>الباحث</translation>
    </message>
</context>
<context>
    <name>Witnesses</name>
    <message>
        <source>Witnesses</source>
        <translation>الشهود</translation>
    </message>
    <message>
        <source>The policy asks for two witnesses who know her situation.</source>
        <translation>تطلب السياسة شاهدين يعرفان حالها.</translation>
    </message>
    <message>
        <source>Add a witness</source>
        <translation>إضافة شاهد</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>رقم الهوية</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>الجوال</translation>
    </message>
    <message>
        <source>How they know her</source>
        <translation>صلته بها</translation>
    </message>
    <message>
        <source>What they stated</source>
        <translation>نص شهادته</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>Submit the request</source>
        <translation>تقديم الطلب</translation>
    </message>
    <message>
        <source>Enter the file</source>
        <translation>إدخال الملف</translation>
    </message>
    <message>
        <source>Save the new data</source>
        <translation>حفظ البيانات الجديدة</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>طلب جديد</translation>
    </message>
    <message>
        <source>File from before</source>
        <translation>ملف سابق</translation>
    </message>
    <message>
        <source>Data update</source>
        <translation>تحديث البيانات</translation>
    </message>
</context>
<context>
    <name>WizardFrame</name>
    <message>
        <source>Save and leave</source>
        <translation>حفظ والخروج</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>التالي: %1</translation>
    </message>
    <message>
        <source>Not saved yet. It is tried again at the next key.</source>
        <translation>لم تُحفظ بعد. يُعاد الحفظ مع الكتابة التالية.</translation>
    </message>
    <message numerus="yes">
        <source>Draft saved %n minute(s) ago</source>
        <translation>
            <numerusform>حُفظت المسودة</numerusform>
            <numerusform>حُفظت المسودة قبل دقيقة</numerusform>
            <numerusform>حُفظت المسودة قبل دقيقتين</numerusform>
            <numerusform>حُفظت المسودة قبل %n دقائق</numerusform>
            <numerusform>حُفظت المسودة قبل %n دقيقة</numerusform>
            <numerusform>حُفظت المسودة قبل %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>حُفظت المسودة</translation>
    </message>
</context>
<context>
    <name>WordingEditor</name>
    <message>
        <source>The sample of the paper</source>
        <translation>عيّنة الورقة</translation>
    </message>
    <message>
        <source>All papers</source>
        <translation>كل الأوراق</translation>
    </message>
    <message>
        <source>Drop the draft</source>
        <translation>حذف المسودة</translation>
    </message>
    <message>
        <source>Back to the program&apos;s words…</source>
        <translation>الرجوع إلى صياغة البرنامج…</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>الطبعات</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>الفروق</translation>
    </message>
    <message>
        <source>Adopt…</source>
        <translation>اعتماد…</translation>
    </message>
    <message>
        <source>What was typed, beside edition %1 that is in force.</source>
        <translation>ما كُتب هنا، مقارنًا بالطبعة %1 المعمول بها.</translation>
    </message>
    <message>
        <source>A draft, kept as typed; papers are not changed by it yet.</source>
        <translation>مسودة محفوظة كما كُتبت، ولا أثر لها في الأوراق حتى تُعتمد.</translation>
    </message>
    <message>
        <source>From edition %1 to edition %2 that is in force.</source>
        <translation>من الطبعة %1 إلى الطبعة %2 المعمول بها.</translation>
    </message>
    <message>
        <source>Papers issued from that day carry these words; those printed before keep theirs.</source>
        <translation>تصدر الأوراق بهذه الصياغة من اليوم الذي تختاره، ويبقى ما طُبع قبله على صياغته.</translation>
    </message>
    <message>
        <source>Adopt this wording</source>
        <translation>اعتماد هذه الصياغة</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>Edition %1 is adopted</source>
        <translation>اعتُمدت الطبعة %1</translation>
    </message>
    <message>
        <source>Papers issued from that day carry the program&apos;s words; your editions stay in the history.</source>
        <translation>تصدر الأوراق بصياغة البرنامج من اليوم الذي تختاره، وتبقى طبعاتكم في السجل.</translation>
    </message>
    <message>
        <source>Back to the program&apos;s words</source>
        <translation>الرجوع إلى صياغة البرنامج</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>الرجوع إليها</translation>
    </message>
    <message>
        <source>The program&apos;s words are adopted</source>
        <translation>اعتُمدت صياغة البرنامج</translation>
    </message>
    <message>
        <source>What you typed is thrown away; the words in force stay.</source>
        <translation>يُحذف ما كتبته، وتبقى الصياغة المعمول بها.</translation>
    </message>
    <message>
        <source>Drop the draft?</source>
        <translation>حذف المسودة؟</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>حذفها</translation>
    </message>
    <message>
        <source>Edition %1</source>
        <translation>الطبعة %1</translation>
    </message>
</context>
<context>
    <name>WordingScreen</name>
    <message>
        <source>The words of your papers. Open one to read it, or to change how it is worded.</source>
        <translation>نصوص الأوراق التي تُطبع. افتح ورقة لقراءة نصوصها أو لتعديل صياغتها.</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>الأوراق</translation>
    </message>
    <message>
        <source>No papers</source>
        <translation>لا أوراق</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>الطبعة</translation>
    </message>
    <message>
        <source>Printed from</source>
        <translation>تُطبع من</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>ما ينتظر</translation>
    </message>
    <message>
        <source>The association&apos;s</source>
        <translation>صياغة الجمعية</translation>
    </message>
    <message>
        <source>The program&apos;s</source>
        <translation>صياغة البرنامج</translation>
    </message>
    <message>
        <source>A draft of yours</source>
        <translation>مسودة لك</translation>
    </message>
    <message>
        <source>An edition from %1</source>
        <translation>طبعة تسري من %1</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Ends today</source>
        <translation>تنتهي اليوم</translation>
    </message>
    <message numerus="yes">
        <source>Late by %n day(s)</source>
        <translation>
            <numerusform>تنتهي اليوم</numerusform>
            <numerusform>متأخرة يومًا</numerusform>
            <numerusform>متأخرة يومين</numerusform>
            <numerusform>متأخرة %n أيام</numerusform>
            <numerusform>متأخرة %n يومًا</numerusform>
            <numerusform>متأخرة %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>تنتهي اليوم</numerusform>
            <numerusform>بقي يوم واحد</numerusform>
            <numerusform>بقي يومان</numerusform>
            <numerusform>بقيت %n أيام</numerusform>
            <numerusform>بقي %n يومًا</numerusform>
            <numerusform>بقي %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 SAR</source>
        <translation>%1 ر.س</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>قبل دقيقة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %n دقائق</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>قبل ساعة</numerusform>
            <numerusform>قبل ساعتين</numerusform>
            <numerusform>قبل %n ساعات</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %n أيام</numerusform>
            <numerusform>قبل %n يومًا</numerusform>
            <numerusform>قبل %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 كيلوبايت</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 ميجابايت</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>كاملة</translation>
    </message>
    <message numerus="yes">
        <source>Whole but for %n damaged file(s)</source>
        <translation>
            <numerusform>كاملة</numerusform>
            <numerusform>كاملة إلا ملفًا تالفًا واحدًا</numerusform>
            <numerusform>كاملة إلا ملفين تالفين</numerusform>
            <numerusform>كاملة إلا %n ملفات تالفة</numerusform>
            <numerusform>كاملة إلا %n ملفًا تالفًا</numerusform>
            <numerusform>كاملة إلا %n ملف تالف</numerusform>
        </translation>
    </message>
</context>
</TS>
