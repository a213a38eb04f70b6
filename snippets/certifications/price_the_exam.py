"""How often a certificate must decide something before it pays, under prices you can change."""

FEE = 150  # dollars a try
HOURS = 60  # to prepare
PASS = 0.70  # chance of one try; you stop after the second
tries = 1 + (1 - PASS)
success = 1 - (1 - PASS) ** 2
print(f"on average {tries:.1f} tries, {success:.0%} pass")

GAINS = (1_000, 3_000, 10_000)  # dollars, if the certificate decides it
print("\nbreak-even: it must decide this often")
print(f"{'fee, your hour':18}{'cost':>8}" + "".join(f"{g:>9,} $" for g in GAINS))
for fee, hour in ((0, 0), (FEE, 0), (FEE, 15), (FEE, 40)):
    cost = fee * tries + HOURS * hour
    cells = ""
    for gain in GAINS:
        often = cost / (success * gain)
        cells += f"{often:>11.0%}" if often <= 1 else f"{'never':>11}"
    print(f"{fee:4} $, {hour:3} $      {cost:8,.0f}{cells}")
