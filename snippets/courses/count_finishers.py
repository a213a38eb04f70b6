"""From people enrolled to people who finish: one course's own counts, and what 4.8 million can mean."""

# mlcourse.ai, six sessions from 2017 to 2019, counted by the course itself
APPLIED, FIRST_TASK, FINISHED = 26_000, 10_000, 1_500
WEEKS_LEFT = 10  # eleven weeks of course, less the first

print("mlcourse.ai               people   of applied")
for step, people in {
    "applied": APPLIED,
    "passed the first task": FIRST_TASK,
    "finished": FINISHED,
}.items():
    print(f"{step:24} {people:7,} {people / APPLIED:12.1%}")
print(f"finished, of those with a first task {FINISHED / FIRST_TASK:8.1%}")

# the weekly loss that leads from the first task to the end, if it is steady
stay = (FINISHED / FIRST_TASK) ** (1 / WEEKS_LEFT)
print(f"lost per week after the first task {1 - stay:10.0%}")

LEARNERS = 4_800_000
print("\n4.8 million learners: how many finished if the share is")
for name, share in {
    "the lowest course studied": 0.007,
    "their median": 0.126,
    "the highest": 0.521,
}.items():
    print(f"{name:26} {share:5.1%} {LEARNERS * share:12,.0f}")
