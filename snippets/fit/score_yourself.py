"""Ten tasks done or not: how many, how far chance alone moves that, and who else does such work."""

# Edit: y for done as the page says, n for not, then Run. The answers here are composed.
tasks = {  # answer, and the neighbours whose days have such work too: our reading
    "guess before running": ("y", "analyst"),
    "find the leak": ("n", "analyst, data engineer"),
    "chances by hand": ("n", "analyst"),
    "a dull hour": ("y", "analyst, data engineer"),
    "the rule won": ("y", "analyst"),
    "break and mend": ("y", "software engineer, data engineer"),
    "from scratch": ("y", "software engineer, data engineer"),
    "say it back": ("n", "analyst, software engineer"),
    "a question of yours": ("y", "analyst"),
    "came back": ("y", "analyst, software engineer, data engineer"),
}
answers = [answer for answer, _ in tasks.values()]
n = len(answers)
done = answers.count("y")
# how many of ten on another such week: Wilson's interval, chance alone
z, share = 1.96, done / n
middle = (share + z * z / (2 * n)) / (1 + z * z / n)
reach = z / (1 + z * z / n) * (share * (1 - share) / n + z * z / (4 * n * n)) ** 0.5
low, high = n * (middle - reach), n * (middle + reach)
print(f"done {done} of {n}, by chance {low:.0f} to {high:.0f}")
for task, (answer, _) in tasks.items():
    if answer != "y":
        print(f"  not yet: {task}")
for job in ("analyst", "data engineer", "software engineer"):
    theirs = [answer for answer, jobs in tasks.values() if job in jobs]
    print(f"{job:17} shares {len(theirs)}, done {theirs.count('y')}")
print("has it been tested? by nobody")
