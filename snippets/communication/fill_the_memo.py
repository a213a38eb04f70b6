"""A decision memo filled by what was measured; with a number missing it is not written."""

from string import Template

import pandas as pd
from sklearn.ensemble import HistGradientBoostingClassifier

MEMO = Template("""DECISION  Whom do we call before the payment is due?
ADVICE    $advice.
WHY       Dollars per thousand clients: today's rule $today,
          six-month rule $rule, model $model.
SURE      The rule saves $rule_saves.
          The model saves $model_saves more, costs $running to run.
ASSUMED   Missed default $miss dollars, call in vain $call, every call helps.
TURNS     Keep today's rule if fewer than $works of calls help.
AGAINST   Calls in vain per thousand clients: $vain_now now, $vain_then then.
NOT SEEN  One bank, one month, no trial of the call itself.
DECIDES   ____ by ____, looked at again on ____""")
miss, call, running = 50, 10, 300  # dollars, assumed; running is per 1,000 clients
clients = pd.read_csv("docs/data/card_default.csv.gz")
known = clients.drop(columns=["id", "sex", "marriage", "default_next_month"])
bad, third = clients.default_next_month == 1, clients.id % 3
learner = HistGradientBoostingClassifier(max_iter=30, early_stopping=False, random_state=0)
learner.fit(known[third == 1], bad[third == 1])
delay = known.filter(regex="^pay_[0-6]$")
ways = pd.DataFrame({"today": delay.pay_0 >= 2, "rule": delay.max(axis=1) >= 1})
ways["model"] = learner.predict_proba(known)[:, 1] >= call / (call + miss)
ways, bad = ways[third == 0], bad[third == 0]
missed, vain = 1000 * (~ways).mul(bad, axis=0), 1000 * ways.mul(~bad, axis=0)
bills = miss * missed + call * vain
blanks = {way: f"{dollars:,.0f}" for way, dollars in bills.mean().items()}
blanks |= {"miss": miss, "call": call, "running": running}
caught, more = (c.mean()["today"] - c.mean()["rule"] for c in (missed, vain))
blanks["works"] = f"{-call * more / (miss * caught):.0%}"
blanks |= {"vain_now": round(vain["today"].mean()), "vain_then": round(vain["rule"].mean())}
advice, price = "Keep today's rule", {"rule": 0, "model": running}
for old, new in (("today", "rule"), ("rule", "model")):
    saved = bills[old] - bills[new]
    half = 1.96 * saved.std() / len(saved) ** 0.5
    ends = f"{saved.mean() - half:,.0f} to {saved.mean() + half:,.0f}"
    blanks[f"{new}_saves"] = f"{saved.mean():,.0f} (95%: {ends})"
    if saved.mean() - half > price[new]:  # the low end decides
        advice = f"Call by the {new}"
assert not any(sign.isdigit() for sign in MEMO.template), "a number was typed by hand"
print(MEMO.substitute(blanks, advice=advice))
del blanks["rule_saves"]
try:
    print(MEMO.substitute(blanks, advice=advice))
except KeyError as blank:
    print(f"\nwithout the range of the saving: no memo, {blank} is blank")
