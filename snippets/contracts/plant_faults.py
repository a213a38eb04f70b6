"""Ten faults planted in one month: which rule of the contract finds each, and which faults pass."""

import numpy as np
import pandas as pd

text = {"invoice": str, "item_id": str}
lines = pd.read_csv("docs/data/retail_lines_messy.csv.gz", dtype=text)
lines["day"] = pd.to_datetime(lines.invoiced_at, format="%m/%d/%Y %H:%M").dt.floor("D")
sound = lines[lines.day.between("2010-11-01", "2010-11-30")].drop_duplicates()


def broken_rules(file):  # each rule: what is measured, the most it may be
    code = ~file.item_id.astype(str).str.fullmatch(r"\d{5}[A-Za-z]{0,2}")
    measured = {
        "codes": (code.mean(), 0.03),
        "again": (file.duplicated().mean(), 0.05),
        "blank": (file.customer_id.isna().mean(), 0.50),
        "sign": (((file.quantity < 0) & ~file.invoice.str.startswith("C")).mean(), 0.02),
        "price": ((file.price_gbp >= 1000).sum() + (file.price_gbp < 0).sum(), 1),
        "fresh": ((pd.Timestamp("2010-11-30") - file.day.max()).days, 2),
        "rows": (300 - len(file), 0),
        "types": (sum(file.dtypes != sound.dtypes), 0),
    }
    return [rule for rule, (found, most) in measured.items() if found > most]


def totals(file):  # the sender's own count: lines, pieces, pounds
    return len(file), file.quantity.sum(), round((file.quantity * file.price_gbp).sum(), 2)


rng, pieces = np.random.default_rng(0), sound.quantity.astype(float)
some = rng.random(len(sound)) < 0.5
faults = {
    "nothing wrong": sound,
    "nine days sent twice": pd.concat([sound, sound[sound.day < "2010-11-10"]]),
    "last week missing": sound[sound.day < "2010-11-23"],
    "price and quantity swapped": sound.assign(quantity=sound.price_gbp, price_gbp=pieces),
    "prices in pence": sound.assign(price_gbp=sound.price_gbp * 100),
    "customers lost": sound.assign(customer_id=sound.customer_id.where(some)),
    "codes as numbers": sound.assign(item_id=pd.to_numeric(sound.item_id, errors="coerce")),
    "returns lose their sign": sound.assign(quantity=sound.quantity.abs()),
    "prices with 20% tax": sound.assign(price_gbp=sound.price_gbp * 1.20),
    "half of the lines lost": sound[some],
    "customers shuffled": sound.assign(customer_id=rng.permutation(sound.customer_id)),
}
print("November 2010               sales  totals  rules that find it")
for fault, file in faults.items():
    off, differ = totals(file)[2] / totals(sound)[2] - 1, totals(file) != totals(sound)
    rules = ", ".join(broken_rules(file)) or "-"
    print(f"{fault:26} {off:+6.0%} {'differ' * differ:>7}  {rules}")
