"""What one useful conversation costs by the way you meet, with the ticket alone and with everything; edit every line."""

day = 250  # dollars, what a day of your time costs you or your firm
ways = {  # ticket, travel and bed, days away, conversations that lead on
    "research conference": (900, 2_200, 6, (2, 6, 12)),
    "community conference": (350, 700, 3, (2, 5, 10)),
    "online event": (60, 0, 2, (0.5, 1, 3)),
    "local meet-up, 6 evenings": (0, 60, 1.5, (1, 3, 6)),
}
print("                           ticket    all  dollars a conversation")
print("way                             $      $   few  middle   many")
for name, (ticket, travel, days, useful) in ways.items():
    whole = ticket + travel + days * day
    row = "".join(f"{whole / n:7,.0f}" for n in useful)
    print(f"{name:26} {ticket:6,} {whole:6,.0f}{row}")
ticket, travel, days, useful = ways["research conference"]
_, travel_near, days_near, useful_near = ways["local meet-up, 6 evenings"]
near = (travel_near + days_near * day) / useful_near[1]
print("\nto match the middle of the meet-ups, the research conference")
print(f"needs {(ticket + travel + days * day) / near:.0f} conversations;", end="")
print(f" by its ticket alone, {ticket / near:.0f}")
