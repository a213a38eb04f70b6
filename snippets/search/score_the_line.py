"""Four word rules part good lines of a CV from empty ones, and a boast that knows the rules beats them all."""

import re

rules = {  # met if the pattern is found
    "number": r"\d\s?%|\$\d|\d (dollars|days|hours|minutes)",
    "baseline": r"against|instead of|where .* (had|cost)|than|from .* to",
    "decision": r"chose|decided|replaced|kept|stopped|refused|advised",
    "own part": r"\b(I|alone|my part|team of)\b",
}
lines = """
Built an ML model with 79% accuracy
Experienced in Python, pandas, Docker
Alone, chose the cut: $14,883 against $16,919
My part: advised a clock, $529 less than before
Alone, decided on synergy: 300% better than ever
On call all winter, nobody had to be woken
"""  # press Edit: your own lines here
print("N number, B baseline, D decision, O own part")
for line in lines.strip().split("\n"):
    marks = [
        name[0].upper() if re.search(pattern, line, re.I) else "."
        for name, pattern in rules.items()
    ]
    print(f"{4 - marks.count('.')} {''.join(marks)}  {line}")
