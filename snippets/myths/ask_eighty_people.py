"""What a poll can say by its size alone, and what happens if those with a story answer more often."""

from scipy.stats import binomtest

print("people  say yes  95% interval, if all were drawn by lot")
polls = [(80, p) for p in (0.60, 0.85, 0.87, 0.91)] + [(699, 0.54), (2_400, 0.54)]
for people, share in polls:
    low, high = binomtest(round(share * people), people).proportion_ci(method="wilson")
    print(f"{people:6,}{share:9.0%}{low:6.0%} to {high:.0%}")

print("\ncalculated: of everybody 40% failed; they answer once, twice, five times as often")
for eager in [1, 2, 5]:
    answers = eager * 0.40 / (eager * 0.40 + 0.60)
    print(f"{eager:3} times: {answers:.0%} of the answers say so")
