"""A decision memo filled by what was measured; with a number missing it is not written."""

from string import Template

import pandas as pd
from sklearn.ensemble import HistGradientBoostingClassifier

MEMO = Template("""DECISION  Whom do we call before the payment is due?
ADVICE    Call by: $advice.
WHY       Dollars per thousand: $bills.
SURE      The six-month rule saves $rule_saves.
          The model saves $model_saves more, costs $running to run.
ASSUMED   Missed default $miss dollars, call in vain $call, a call prevents the default.
TURNS     Keep today's rule if the added calls prevent
          fewer than $works of the defaults they reach.
AGAINST   Calls in vain per thousand: $vain.
NOT SEEN  One bank, one month, no trial of the call itself.
DECIDES   ____ by ____, looked at again on ____""")
miss, call, running = 50, 10, 300  # dollars, assumed; running is per 1,000 clients
clients = pd.read_csv("docs/data/card_default.csv.gz")
known = clients.drop(columns=["id", "sex", "marriage", "default_next_month"])
bad, third = clients.default_next_month == 1, clients.id % 3
learner = HistGradientBoostingClassifier(max_iter=30, early_stopping=False, random_state=0)
learner.fit(known[third == 1], bad[third == 1])
delay = known.filter(regex="^pay_[0-6]$")
today, rule, model = names = ["today's rule", "six-month rule", "model"]
ways = pd.DataFrame({today: delay.pay_0 >= 2, rule: delay.max(axis=1) >= 1})
ways[model] = learner.predict_proba(known)[:, 1] >= call / (call + miss)
ways, bad = ways[third == 0], bad[third == 0]
missed, vain = 1000 * (~ways).mul(bad, axis=0), 1000 * ways.mul(~bad, axis=0)
bills, price = miss * missed + call * vain, {rule: 0, model: running}
blanks, chosen = {"miss": miss, "call": call, "running": running}, today
for name, count in {"bills": bills, "vain": vain}.items():
    blanks[name] = ", ".join(f"{way} {count[way].mean():,.0f}" for way in names)
for new, blank in ((rule, "rule_saves"), (model, "model_saves")):
    saved = bills[chosen] - bills[new]
    half = 1.96 * saved.std() / len(saved) ** 0.5
    ends = f"{saved.mean() - half:,.0f} to {saved.mean() + half:,.0f}"
    blanks[blank] = f"{saved.mean():,.0f} (95%: {ends})"
    chosen = new if saved.mean() - half > price[new] else chosen  # the low end decides
new = rule if chosen == today else chosen  # a failed call costs itself and the default
caught, more = (missed[today] - missed[new]).mean(), (vain[new] - vain[today]).mean()
blanks["works"] = f"{(price[new] + call * (more + caught)) / ((miss + call) * caught):.0%}"
assert not any(sign.isdigit() for sign in MEMO.template), "a number was typed by hand"
print(MEMO.substitute(blanks, advice=chosen))
del blanks["rule_saves"]
try:
    print(MEMO.substitute(blanks, advice=chosen))
except KeyError as blank:
    print(f"\nwithout the range of the saving: no memo, {blank} is blank")
