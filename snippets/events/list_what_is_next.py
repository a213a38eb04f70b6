"""Which events of a typed list are still ahead, and how fast the list dies: change the day and run it again."""

from datetime import date

today = date(2026, 11, 30)  # the day to look from
events = {  # as published by summer 2026; first day, last day, place
    "NeurIPS 2026": (date(2026, 12, 6), date(2026, 12, 12), "Sydney"),
    "NeurIPS satellites": (date(2026, 12, 9), date(2026, 12, 13), "Atlanta, Paris"),
    "PyData Global": (date(2026, 12, 8), date(2026, 12, 10), "online"),
    "SciPy India": (date(2026, 12, 19), date(2026, 12, 20), "Chennai"),
    "PyCon DE": (date(2027, 4, 19), date(2027, 4, 24), "Heidelberg"),
    "ICLR": (date(2027, 4, 26), date(2027, 4, 30), "San Francisco"),
    "PyCon US": (date(2027, 5, 12), date(2027, 5, 18), "Long Beach"),
    "ICML 2026": (date(2026, 7, 6), date(2026, 7, 11), "Seoul"),
    "SciPy 2026": (date(2026, 7, 13), date(2026, 7, 19), "Minneapolis"),
    "MLSys 2026": (date(2026, 5, 18), date(2026, 5, 22), "Bellevue"),
    "PyData Amsterdam": (date(2026, 9, 10), date(2026, 9, 11), "Amsterdam"),
}
ahead = {name: when for name, when in events.items() if when[1] >= today}
print(f"from {today}, next first       in days")
for name, (first, _, place) in sorted(ahead.items(), key=lambda e: e[1]):
    print(f"{name:19} {first} {(first - today).days:8}  {place}")
print("\nread on      still ahead")
for day in (date(2026, 6, 1), today, date(2027, 1, 1), date(2027, 6, 1)):
    left = sum(last >= day for _, last, _ in events.values())
    print(f"{day}   {left:2} of {len(events)}")
