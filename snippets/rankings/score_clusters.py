"""Silhouette likes the clusters that mix the cultivars; counting pairs against known labels does not."""

import numpy as np
from sklearn import metrics
from sklearn.cluster import KMeans
from sklearn.datasets import load_wine
from sklearn.preprocessing import StandardScaler

raw, cultivar = load_wine(return_X_y=True)
scaled = StandardScaler().fit_transform(raw)
rng = np.random.default_rng(0)


def cluster(table, k):  # the tightest of ten starts
    starts = (table[rng.choice(len(table), k, replace=False)] for _ in range(10))
    fits = (KMeans(k, init=start, n_init=1).fit(table) for start in starts)
    return min(fits, key=lambda fit: fit.inertia_).labels_


def silhouette(table, label):
    far = np.sqrt(((table[:, None] - table) ** 2).sum(axis=2))
    member = np.eye(label.max() + 1)[label]
    size = member.sum(axis=0)
    own = (far @ member * member).sum(axis=1) / (size[label] - 1)
    other = np.where(member, np.inf, far @ member / size).min(axis=1)
    return ((other - own) / np.maximum(other, own)).mean()


def rand(label, truth):  # share of pairs treated alike, then with luck taken off
    pair = np.triu_indices(len(label), 1)
    here, there = ((names[:, None] == names)[pair] for names in (label, truth))
    luck, most = here.mean() * there.mean(), (here.mean() + there.mean()) / 2
    return (here == there).mean(), ((here & there).mean() - luck) / (most - luck)


cases = {"random, 3": (scaled, rng.integers(3, size=len(raw)))}
cases |= {f"raw, {k}": (raw, cluster(raw, k)) for k in (2, 3)}
cases |= {f"scaled, {k}": (scaled, cluster(scaled, k)) for k in (3, 6)}
cases |= {"cultivars, raw": (raw, cultivar), "cultivars, scaled": (scaled, cultivar)}
print("178 wines           silhouette       Rand        adjusted   misfiled")
print("clusters            hand   lib.   hand   lib.   hand   lib.    wines")
for name, (table, label) in cases.items():
    plain, adjusted = rand(label, cultivar)
    row = [silhouette(table, label), metrics.silhouette_score(table, label)]
    row += [plain, metrics.rand_score(cultivar, label)]
    row += [adjusted, metrics.adjusted_rand_score(cultivar, label)]
    most = metrics.cluster.contingency_matrix(cultivar, label).max(axis=0)
    print(f"{name:17}", *(f"{v:6.3f}" for v in row), f"{len(label) - most.sum():6}")
share = raw.var(axis=0) / raw.var(axis=0).sum()
print(f"one raw column of 13 has {share.max():.1%} of the spread")
