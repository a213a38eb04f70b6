"""The same hours in three orders: when something can be shown, and how likely it is that you get there."""

HOURS_A_WEEK = 6
DUTIES = ["data", "model", "test", "deploy", "scale", "people"]
# hours, and the responsibilities that the syllabus reaches, as we read it.
# The 35 are Inria's own; all other hours are assumptions: put in yours.
BLOCKS = {
    "scikit-learn MOOC": (35, "data model test"),
    "ML Zoomcamp to midterm": (100, "data model test deploy"),  # a project
    "ML Zoomcamp, the rest": (60, "deploy scale"),
    "MLOps Zoomcamp": (90, "deploy scale"),
    "project": (60, "data model test deploy people"),
    "first half": (30, "data model test people"),
    "second half": (30, "deploy people"),
}
START, MIDTERM, LAST = "scikit-learn MOOC", "ML Zoomcamp to midterm", "MLOps Zoomcamp"
LONG = [MIDTERM, "ML Zoomcamp, the rest"]
PLANS = {
    "A all courses, then the project": [START, *LONG, LAST, "project"],
    "B one course, then the project": [START, "project", *LONG, LAST],
    "C the project in halves": [START, "first half", *LONG, "second half", LAST],
}
OWN, ANY = ("project", "first half"), ("project", "first half", MIDTERM)

reached, own, shown = {}, {}, {}
for plan, blocks in PLANS.items():
    hours, reached[plan] = 0, {}
    for block in blocks:
        hours += BLOCKS[block][0]
        week = -(-hours // HOURS_A_WEEK)  # rounded up
        for duty in BLOCKS[block][1].split():
            reached[plan].setdefault(duty, week)
        for weeks, counts in ((own, OWN), (shown, ANY)):
            if block in counts:
                weeks.setdefault(plan, week)
    print(f"{plan:32} {hours} hours")

print(f"\nreached in week     {'':>6}" + "      ".join(plan[0] for plan in PLANS))
for duty in DUTIES:
    print(f"  {duty:18}" + "".join(f"{w[duty]:7}" for w in reached.values()))
for name, weeks in (("a project of your own", own), ("any project, a course's too", shown)):
    print(f"\n{name}\n  {'in week':18}" + "".join(f"{w:7}" for w in weeks.values()))
    for loss in (0.02, 0.05, 0.17):
        chances = [(1 - loss) ** week for week in weeks.values()]
        print(f"  if {loss:3.0%} stop a week" + "".join(f"{c:7.1%}" for c in chances))
by = shown["A all courses, then the project"]  # week of A's first project
spare = by * HOURS_A_WEEK - BLOCKS[START][0]
print(f"\nby week {by} plan B has {spare} hours for its project")
