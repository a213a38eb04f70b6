"""A hash in the lock refuses a package with one byte of its code changed; only a fixed date builds it twice alike."""

import hashlib
import io
import zipfile

RULE = "def warn(hour):\n    return hour >= 15\n"
PROJECT = "Metadata-Version: 2.1\nName: late-rule\nVersion: 1.0\n"
WHEEL = "Wheel-Version: 1.0\nGenerator: by hand\nRoot-Is-Purelib: true\nTag: py3-none-any\n"


def build(rule, date):
    """A wheel is a zip: the code, and a folder that says what it is."""
    files = {"late_rule.py": rule, "late_rule-1.0.dist-info/METADATA": PROJECT}
    files["late_rule-1.0.dist-info/WHEEL"] = WHEEL
    record = "".join(f"{name},,\n" for name in files)
    files["late_rule-1.0.dist-info/RECORD"] = record
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as wheel:
        for name, text in files.items():
            entry = zipfile.ZipInfo(name, date)
            entry.create_system = 3  # a zip also notes where it was packed: say Unix always
            wheel.writestr(entry, text)  # not compressed
    return packed.getvalue()


def install(wheel, lock):
    """What pip --require-hashes does before it opens anything."""
    if hashlib.sha256(wheel).hexdigest() != lock:
        return "refused"
    code = {}
    exec(zipfile.ZipFile(io.BytesIO(wheel)).read("late_rule.py"), code)
    return "warns at 14:00" if code["warn"](14) else "silent at 14:00"


monday, tuesday = (2026, 11, 23, 9, 0, 0), (2026, 11, 24, 9, 0, 0)
first = build(RULE, monday)
lock = hashlib.sha256(first).hexdigest()
print(f"late-rule==1.0 --hash=sha256:{lock[:20]}...")
print(f"{'':26}  pinned by version     and by hash")
for name, wheel in {
    "the same file": first,
    "built again, date fixed": build(RULE, monday),
    "built again on Tuesday": build(RULE, tuesday),
    "15 became 14, version kept": build(RULE.replace("15", "14"), monday),
}.items():
    by_version = install(wheel, hashlib.sha256(wheel).hexdigest())
    print(f"{name:26} {by_version:>18} {install(wheel, lock):>15}")
