"""The busiest hour asks for twice the mean, a stormy one for more; scoring each flight once asks for little."""

import matplotlib.pyplot as plt
import pandas as pd

ASKS_PER_SEAT = 4  # assumed: a passenger looks four times in the two hours before
STORM = 2  # assumed: twice as often if the airport runs over half an hour late
SECONDS_PER_CALL = 0.050  # assumed mean, one worker; measure yours

airports = pd.read_csv("docs/data/flights_airport_hours.csv.gz", parse_dates=["hour_start"])
seats = pd.read_csv("docs/data/flights_ready.csv.gz").seats.mean()
every_hour = pd.date_range("2013-01-01", "2013-12-31 23:00", freq="h")


def requests_a_second(asks):
    """All three airports together, for each hour of the year; at night nobody asks."""
    hourly = (airports.scheduled * seats * asks).groupby(airports.hour_start).sum()
    return hourly.reindex(every_hour, fill_value=0) / 3600


calm = requests_a_second(ASKS_PER_SEAT)
late = airports.known_delay_at_close > 30
storm = requests_a_second(ASKS_PER_SEAT * (1 + (STORM - 1) * late))
once = requests_a_second(1 / seats * 12)  # each flight scored every ten minutes

print(f"flights in the year {airports.scheduled.sum():,}, seats a flight {seats:.0f}")
print("requests a second        calm  stormy  busy workers")
for name, pick in [
    ("mean hour of the year", lambda rate: rate.mean()),
    ("99th percentile of hours", lambda rate: rate.quantile(0.99)),
    ("busiest hour", lambda rate: rate.max()),
]:
    busy = pick(storm) * SECONDS_PER_CALL
    print(f"{name:24} {pick(calm):4.1f} {pick(storm):7.1f} {busy:13.2f}")
print(f"scored once for all {once.max():9.2f} {'':7} {once.max() * SECONDS_PER_CALL:12.3f}")
print(f"hours above 20 a second, more than one worker can do: {(storm > 20).sum()}")
nodes = 100 * (2 * 31 - 1)  # trees of 31 leaves have 30 forks
print(
    f"model: {nodes:,} nodes of 64 bytes, {nodes * 64 / 1e6:.1f} MB; Python 250 MB (assumed)"
)
by_clock = storm.groupby(storm.index.hour)
plt.fill_between(range(24), by_clock.quantile(0.01), by_clock.quantile(0.99), alpha=0.2)
plt.plot(by_clock.mean(), "o-", label="mean; band: 98 of 100 days")
plt.plot(by_clock.max(), "s--", label="worst day")
plt.axhline(20, color="C3", label="what one worker can do")
plt.xlabel("hour of the day, local")
plt.ylabel("requests a second")
plt.ylim(0, 32)
plt.legend(loc="upper left")
plt.show()
