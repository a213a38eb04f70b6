"""What one useful conversation costs by the way you meet, with the ticket alone and with everything; edit every line."""

day = 250  # dollars, what a day of your time costs you or your firm
ways = {  # ticket, travel and bed, days away, conversations that lead on
    "research": (900, 2_200, 6, (2, 6, 12)),
    "community": (350, 700, 3, (2, 5, 10)),
    "online": (60, 0, 2, (0.5, 1, 3)),
    "meet-up, 6x": (0, 60, 1.5, (1, 3, 6)),
}
print("            ticket    all    $ a conversation")
print("way              $      $    few middle   many")
for name, (ticket, travel, days, useful) in ways.items():
    whole = ticket + travel + days * day
    row = "".join(f"{whole / n:7,.0f}" for n in useful)
    print(f"{name:11} {ticket:6,} {whole:6,.0f}{row}")
ticket, travel, days, _ = ways["research"]
whole_far = ticket + travel + days * day
_, travel_near, days_near, useful_near = ways["meet-up, 6x"]
near = (travel_near + days_near * day) / useful_near[1]
print(f"\nas cheap as the middle meet-up: {whole_far / near:.0f} conversations")
print(f"by the ticket alone:            {ticket / near:.0f}")
