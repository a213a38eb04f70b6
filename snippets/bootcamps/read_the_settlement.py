"""An average over those with full-time jobs, read as if it were everybody's: what the published figures of one school allow."""

employed, salary = 0.985, 74_447  # as advertised
full_time = {"classroom": 0.58, "online": 0.39}  # whom the salary covered

print("dollars a graduate       classroom  online")
print(f"read as advertised       {employed * salary:9,.0f} {employed * salary:7,.0f}")
known = [share * salary for share in full_time.values()]
print("known: full time only    {:9,.0f} {:7,.0f}".format(*known))
rest = [employed - share for share in full_time.values()]
print("other work, pay unknown  {:9.1%} {:7.1%}".format(*rest))
off = [employed * salary - dollars for dollars in known]
print("off by up to             {:9,.0f} {:7,.0f}".format(*off))
