"""Asking for more and letting a deadline pass: the risk each can bear hangs on when the next offer would come."""

pay, horizon = 100, 156  # the offer you have; three years are counted, in weeks
more, granted = 0.05, 0.5  # you ask for 5% and get it half the time: assumption
other, wait = 115, 4  # the firm you would rather have decides in four weeks: assumption


def start_over(chance):
    """What is still earned if this offer is lost and the next one, as good, is taken."""
    now, left = 0.0, 1.0
    for week in range(1, horizon):
        now += left * chance * pay * (horizon - week)
        left *= 1 - chance
    return now


have = pay * horizon
gain = granted * more * have
print("next offer   loss   ask if   wait if")
print("comes in            under    above")
for often, weeks in {
    "a year": 52,
    "half a year": 26,
    "a quarter": 13,
    "a month": 4.3,
}.items():
    over = start_over(1 / weeks)
    loss = have - over
    # withdrawn with chance w: (1 - w) * gain against w * loss
    bearable = gain / (gain + loss)
    # wait and refuse this one: other with chance q, else start over four weeks later
    later = over * (horizon - wait) / horizon
    needed = (have - later) / (other * (horizon - wait) - later)
    print(f"{often:12} {loss / horizon:3.0f}% {bearable:8.0%} {needed:8.0%}")
