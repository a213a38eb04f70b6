"""Serving has three leaders among seven titles and the question has none: there titles blur."""

import matplotlib.pyplot as plt

six = ["ask", "data", "model", "test", "serve", "watch"]
# our reading: what a title leads, then where it takes part; change it to what your firm does
titles = {
    "data engineer": ("data", "watch"),
    "data scientist": ("model", "ask data test"),
    "research scientist": ("model", "ask test"),
    "ML engineer": ("test serve watch", "ask data model"),
    "MLOps engineer": ("serve watch", "data test"),
    "AI engineer": ("test serve", "ask model watch"),
    "software engineer": ("", "serve watch"),
}
fig, ax = plt.subplots(figsize=(4, 3))
for part, filled in enumerate(["C0", "none"]):
    dots = [
        (six.index(n), y) for y, t in enumerate(titles) for n in titles[t][part].split()
    ]
    ax.plot(*zip(*dots), "o", markersize=11, color="C0", markerfacecolor=filled)
ax.set_xticks(range(6), six)
ax.set_yticks(range(7), titles)
ax.set(xlim=(-0.6, 5.6), ylim=(6.6, -0.6))
ax.xaxis.tick_top()
print("who leads, of seven titles")
for name in six:
    leaders = [title for title, (leads, _) in titles.items() if name in leads]
    print(f"{name:6}{len(leaders)}  {', '.join(leaders) or 'whoever acts on the answer'}")
plt.show()
