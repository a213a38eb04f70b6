"""Simulated: a practice test taken seven times says "book" to everybody; a fresh one still measures."""

import numpy as np

rng = np.random.default_rng(7)
PEOPLE, TOPICS, TEST, EXAM, NEEDED = 4_000, 400, 65, 50, 36
FEE = 150  # dollars, an assumption

level = rng.uniform(0.35, 0.85, (PEOPLE, 1))  # share of topics known
knows = rng.random((PEOPLE, TOPICS)) < level
order = rng.permutation(TOPICS)
practice, fresh = order[:TEST], order[TEST : 2 * TEST]
exam = rng.choice(TOPICS, EXAM, replace=False)  # may meet the practised


def score(knows, topics):
    """Share right: topics known, and one guess in four."""
    lucky = rng.random((PEOPLE, len(topics))) < 0.25
    return (knows[:, topics] | lucky).mean(axis=1)


# six rounds: half of what was wrong is learnt by heart each time;
# one question in three of these teaches the topic behind it too
by_heart, understood = knows[:, practice], knows.copy()
for _ in range(6):
    new = ~by_heart & (rng.random((PEOPLE, TEST)) < 0.5)
    by_heart = by_heart | new
    understood[:, practice] |= new & (rng.random((PEOPLE, TEST)) < 1 / 3)
tests = {
    "practice, first": score(knows, practice),
    "practice, seventh": score(by_heart, np.arange(TEST)),
    "a fresh test": score(understood, fresh),
}
result = score(understood, exam)
passed = result >= NEEDED / EXAM
print(f"the exam: {result.mean():.1%} right, {passed.mean():.0%} pass")

print("\ntest                 right   moves with the exam")
for name, right in tests.items():
    print(f"{name:18} {right.mean():7.1%} {np.corrcoef(right, result)[0, 1]:21.2f}")
print("\nbook from 80% on    book  fail  lost per 100  waits in vain")
for name, right in tests.items():
    book = right >= 0.80
    fail = 1 - passed[book].mean()
    lost = f"{100 * fail * FEE:,.0f} $"
    print(f"{name:18}{book.mean():6.0%}{fail:6.0%}{lost:>14}", end="")
    print(f"{(passed & ~book).mean():15.0%}")
