"""pdf.js, the reader of Firefox: brought by npm into the program's environment the first time it is asked for."""

import shutil
import subprocess
import sys
from pathlib import Path

VERSION = "4.7.76"
"""The newest that Debian 12's own node runs."""
FOLDER = Path(sys.prefix) / "pdfjs"
_WAIT = 120
_INSTALL = ["--omit=optional", "--ignore-scripts", "--no-audit", "--no-fund", "--save-exact"]

PDFJS_SCRIPT = """
import { readFileSync } from "node:fs";
import { getDocument, VerbosityLevel } from "./node_modules/pdfjs-dist/legacy/build/pdf.mjs";
const texts = [];
for (const file of process.argv.slice(2)) {
  const data = new Uint8Array(readFileSync(file));
  const pdf = await getDocument({ data, verbosity: VerbosityLevel.ERRORS, useSystemFonts: false }).promise;
  let text = "";
  for (let number = 1; number <= pdf.numPages; number++) {
    const content = await (await pdf.getPage(number)).getTextContent();
    for (const item of content.items) text += item.str + (item.hasEOL ? "\\n" : "");
    text += "\\n";
  }
  texts.push(text);
  await pdf.destroy();
}
process.stdout.write(JSON.stringify(texts));
"""


def provide(*, network: bool) -> str:
    """Install pdf.js where it is not; return why it cannot be had, or nothing."""
    if shutil.which("node") is None:
        return "node is not installed here"
    if (FOLDER / "node_modules" / "pdfjs-dist" / "package.json").exists():
        return ""
    if not network:
        return "pdf.js was not asked for"
    npm = shutil.which("npm")
    if npm is None:
        return "npm is not installed here"
    FOLDER.mkdir(exist_ok=True)
    command = [npm, "install", "--prefix", str(FOLDER), *_INSTALL, f"pdfjs-dist@{VERSION}"]
    try:
        subprocess.run(command, cwd=FOLDER, check=True, capture_output=True, timeout=_WAIT)
    except (subprocess.CalledProcessError, subprocess.TimeoutExpired):
        return "npm could not bring pdf.js"
    return ""
