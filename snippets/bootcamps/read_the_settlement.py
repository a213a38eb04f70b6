"""An average over those with full-time jobs, read as if it were everybody's: what the published figures of one school allow."""

employed, salary = 0.985, 74_447  # as advertised
full_time = {"classroom": 0.58, "online": 0.39}  # whom the salary covered

print(f"read as advertised: {employed * salary:,.0f} dollars a graduate")
for form, share in full_time.items():
    known = share * salary
    print(f"{form:10} {share:.0%} with that salary: {known:,.0f} known")
    print(f"{'':10} {employed - share:.1%} of another kind, pay unknown")
    print(f"{'':10} off by up to {employed * salary - known:,.0f} dollars")
