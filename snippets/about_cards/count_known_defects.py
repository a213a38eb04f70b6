"""Every count on the cards of the payments and the credit clients, from the files themselves."""

import pandas as pd

payments = pd.read_csv("docs/data/card_transactions.csv.gz")
print(f"card_transactions: {len(payments):,} rows x {payments.shape[1]} columns, SIMULATED")
print(
    f"  customers {payments.customer.nunique():,}, terminals {payments.terminal.nunique():,}"
)
print(f"  fraud {payments.fraud.mean():.1%}, blank cells {payments.isna().sum().sum()}")
over = payments[payments.amount > 220]
print(f"  over 220: {len(over):,} payments, of which {over.fraud.sum():,} fraud")
for week, rate in payments.groupby(payments.minute // (7 * 1440)).fraud.mean().items():
    print(f"  week {week + 1}: {rate:.1%} fraud")
for scenario, rows in payments.groupby("scenario").fraud.agg(["size", "mean"]).iterrows():
    print(f"  scenario {scenario}: {rows['size']:7,.0f} rows, {rows['mean']:.0%} fraud")

clients = pd.read_csv("docs/data/card_default.csv.gz")
print(f"card_default: {len(clients):,} rows x {clients.shape[1]} columns")
print(
    f"  blank cells {clients.isna().sum().sum()}, doubled ids {clients.id.duplicated().sum()}"
)
defaults = clients.default_next_month
print(f"  default {defaults.sum():,}, {defaults.mean():.1%}")
print(f"  education 0, 5 or 6: {clients.education.isin([0, 5, 6]).sum()} rows")
print(f"  marriage 0: {(clients.marriage == 0).sum()} rows")
print(f"  pay_0 of -2 or 0: {clients.pay_0.isin([-2, 0]).mean():.1%} of the rows")
