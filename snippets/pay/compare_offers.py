"""The letter promises a lead; the draws show half of it, or none, when shares may come to nothing."""

import numpy as np

# two invented offers, in thousand dollars a year: a bank, a start-up
bank = {"base": 150, "bonus": 0.12, "sign_on": 0, "shares": 0, "hours": 42}
young = {"base": 140, "bonus": 0.00, "sign_on": 20, "shares": 320, "hours": 48}
raised, discount = 0.03, 0.05  # a year, assumed
rng, draws, year = np.random.default_rng(0), 20_000, np.arange(4)


def letter(offer, years):
    """Full bonus, and a quarter of the shares a year at the price in the letter."""
    pay = years * (offer["base"] * (1 + offer["bonus"]) + offer["shares"] / 4)
    return pay + offer["sign_on"]


def worth_today(offer, stays, bonus_paid, share_price):
    """Pay while one stays, and the shares vested by then, sold in year 5."""
    pay = offer["base"] * (1 + raised) ** year * (1 + offer["bonus"] * bonus_paid)
    pay = pay * (year < stays[:, None]) / (1 + discount) ** (year + 0.5)
    shares = offer["shares"] * stays / 4 * share_price / (1 + discount) ** 5
    return offer["sign_on"] + pay.sum(axis=1) + shares


print("start-up ahead by, thousand dollars")
for years in (1, 4):
    lead = letter(young, years) - letter(bank, years)
    print(f"by the letter, years: {years}   {lead:+5.0f}")
stays = np.minimum(rng.geometric(0.15, draws), 4)  # 15 in 100 leave after each year
bonus_paid = rng.uniform(0.5, 1.1, (draws, 4))  # of the target
if_sold = rng.lognormal(0, 0.9, draws)  # half the time below the price in the letter
luck = rng.random(draws)
print("shares    it is               one in ten")
print("worth 0   ahead  half  mean  below  above")
for nothing in (0.0, 0.3, 0.6, 0.8, 1.0):
    price = np.where(luck < nothing, 0, if_sold)
    sides = [worth_today(offer, stays, bonus_paid, price) for offer in (young, bank)]
    lead = sides[0] - sides[1]
    low, half, high = np.percentile(lead, [10, 50, 90])
    row = f"{nothing:7.0%} {(lead > 0).mean():7.0%} {half:+5.0f}"
    print(f"{row} {lead.mean():+5.0f}  {low:+5.0f}  {high:+5.0f}")
in_full = worth_today({**young, "base": 0, "sign_on": 0}, stays, bonus_paid, 1).mean()
print(f"level if they sell at {-lead.mean() / in_full:.0%} of the letter's price")
for name, offer in {"bank": bank, "start-up": young}.items():
    cash = 1000 * offer["base"] * (1 + 0.8 * offer["bonus"]) / 46 / offer["hours"]
    print(f"{name:8} {cash:.0f} dollars an hour, first year")
