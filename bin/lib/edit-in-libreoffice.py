"""Edits a DOCX in LibreOffice as somebody at a desk would, and saves it as DOCX.

Takes the file, the file to write, and any number of edits: --replace WORDS OTHERS, --delete WORDS, --add-before WORDS PARAGRAPH.
Needs soffice and the Python of the system with python3-uno.
"""

import os
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
from com.sun.star.text.ControlCharacter import PARAGRAPH_BREAK


def main(arguments):
    source, target, *edits = arguments
    with tempfile.TemporaryDirectory() as profile:
        pipe = f"loive-{os.getpid()}"
        office = subprocess.Popen(
            ["soffice", "--headless", "--norestore", f"-env:UserInstallation={uno.systemPathToFileUrl(profile)}",
             f"--accept=pipe,name={pipe};urp;"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        desktop = connect(pipe, office)
        try:
            document = desktop.loadComponentFromURL(url(source), "_blank", 0, (setting("Hidden", True),))
            while edits:
                edit(document, edits)
            document.storeToURL(url(target), (setting("FilterName", "MS Word 2007 XML"),))
            document.close(True)
        finally:
            end(desktop, office)


def connect(pipe, office):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(600):
        try:
            context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
            return context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        except NoConnectException:
            if office.poll() is not None:
                sys.exit("LibreOffice ended before it could be asked")
            time.sleep(0.1)
    office.terminate()
    sys.exit("LibreOffice did not answer within a minute")


def end(desktop, office):
    try:
        desktop.terminate()
    except Exception:
        pass  # It ends the connection with itself.
    office.wait(30)


def edit(document, edits):
    kind = edits.pop(0)
    found = find(document, edits.pop(0))
    if kind == "--replace":
        found.setString(edits.pop(0))
    elif kind == "--delete":
        found.setString("")
    elif kind == "--add-before":
        start = found.getText().createTextCursorByRange(found.getStart())
        start.gotoStartOfParagraph(False)
        text = start.getText()
        text.insertString(start, edits.pop(0), False)
        text.insertControlCharacter(start, PARAGRAPH_BREAK, False)
    else:
        sys.exit(f"There is no edit {kind}")


def find(document, words):
    wanted = document.createSearchDescriptor()
    wanted.SearchString = words
    wanted.SearchCaseSensitive = True
    found = document.findFirst(wanted)
    if found is None:
        sys.exit(f"{words} is not in the document")
    return found


def url(path):
    return uno.systemPathToFileUrl(os.path.abspath(path))


def setting(name, value):
    return PropertyValue(Name=name, Value=value)


main(sys.argv[1:])
