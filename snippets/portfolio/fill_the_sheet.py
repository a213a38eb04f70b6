"""The rubric as a sheet: yes or no to each line, filled in for the two versions of the house project."""

sheet = [  # part, what must be there, points, hurried version, template
    ("question", "the decision and who takes it are named", 1, True, True),
    ("question", "a mistake has a price, assumed ones are marked", 1, False, False),
    ("data", "source and licence stand beside the file", 1, False, True),
    ("data", "defects are counted, and a script refuses a broken table", 2, False, True),
    ("baseline", "a rule without a model, on the same rows", 2, False, True),
    ("split", "rows that judge are new as in use: later, or other units", 2, False, True),
    ("split", "models and settings are chosen on other rows than that", 1, False, True),
    ("split", "every input is known at the moment of asking", 2, False, True),
    ("result", "the score has a range", 1, False, True),
    ("result", "errors are shown for at least three groups", 1, False, True),
    ("result", "the flattering way is measured beside the honest one", 1, False, False),
    ("decision", "what to do with it, and when not to use it", 1, False, True),
    ("rerun", "the README's commands work in an empty folder", 2, True, True),
    ("rerun", "versions are locked, indirect ones too", 1, False, True),
    ("tests", "a test fails if the split is broken", 1, False, True),
    ("tests", "a test fails if a written result is no longer true", 1, False, True),
    ("service", "it answers a request, and refuses a wrong one by name", 1, False, True),
]

parts = list(dict.fromkeys(part for part, *_ in sheet))
print("part      points  hurried  template")
for part in [*parts, "all"]:
    lines = [line for line in sheet if part in (line[0], "all")]
    hurried = sum(points for _, _, points, yes, _ in lines if yes)
    ours = sum(points for _, _, points, _, yes in lines if yes)
    print(f"{part:9} {sum(line[2] for line in lines):6} {hurried:8} {ours:9}")
print("\nthe template does not have")
for part, wanted, points, _, ours in sheet:
    if not ours:
        print(f"  {part}: {wanted} ({points})")
