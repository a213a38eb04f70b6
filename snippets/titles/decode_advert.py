"""What the duties of an advert weigh on six responsibilities, and which duties no cue explains."""

import re

# Edit: put an advert's duties between the quotes, one a line, then Run.
# A responsibility and a colon before a duty overrule the list: "data: ...".
advert = """
Ask shop managers which decision a forecast would change
Train models that predict sales a week ahead
Deploy them behind an API and keep latency low
data: Persuade two suppliers to share their stock levels
Free lunch on Fridays
"""
# beginnings of words, found before the adverts that judge them; a dot is a blank
cues = {
    "ask": "business|stakeholder|insight|requirement|discuss|collaborat|need|translate|goal|opportunit|report|communicat|audience|question|product.team|product.owner|understand|present|management|slides|dashboard|recommend|director|manager|owner|client|explain|agree|decision|agenda|formulate|figures",
    "data": "data.set|sql|join|missing|etl|ingest|source|lineage|warehouse|streaming|kafka|database|snowflake|dbt|personal|privacy|catalogue|table|column|feature.store|annotat|index|extract|record|quer|migrate|lake|reading|explore|curated|collect|label|duplicate|reconcil|consolidat|schema|masking|file|document|stream|batch",
    "model": "train|tun|fine-tun|predict|algorithm|feature|statistic|forecast|prompt|retrieval|pytorch|architect|novel|reproduc|machine.learning|mlflow|estimat|tree|fit|causal|invent|ranking|learns",
    "test": "validat|evaluat|test|hypothes|bias|check|held-out|benchmark|measure|assumption|ablation|baseline|safety|compare|pass|uncertainty|back-test|trial|regression|shadow|red-team|graded|significance|unseen|quality",
    "serve": "deploy|api|integrat|ci/cd|release|infrastructure|kubernetes|docker|container|service|platform|application|inference|website|ship|registry|production|backend|terraform|transfer|support|gpu|endpoint|launch|app|install|host|gateway|embed|administer|secur|secret|merge|template|cluster|onboard",
    "watch": "monitor|drift|retrain|on-call|incident|cost|latency|alert|logging|scalab|optimis|rollback|observe|capacity|debug|troubleshoot|performance|alarm|refit|refresh|bill|paged|repair|post-mortem|budget|spend|limit|trace|shrink|investigat|watch",
}


def read(duty):
    """Responsibilities with the most cues share one duty; nobody gets it if there is no cue."""
    given, _, rest = duty.partition(":")
    if rest and given in cues:
        return {given: 1.0}
    hits = {n: len(re.findall(rf"\b(?:{c})", duty.lower())) for n, c in cues.items()}
    best = [n for n in hits if hits[n] == max(hits.values()) > 0]
    return {n: 1 / len(best) for n in best}


assert read("") == {} and read("data: deploy") == {"data": 1}
assert read("DEPLOY and test") == read("deploy and test") == {"test": 0.5, "serve": 0.5}

weights = dict.fromkeys(cues, 0.0)
for duty in (line.strip(" -*•\t") for line in advert.strip().split("\n")):
    parts = read(duty)
    print(f"{'/'.join(parts) or '?':12}{duty[:30]}")
    for name, part in parts.items():
        weights[name] += part
print()
total = sum(weights.values())
for name, weight in weights.items():
    tenths = 10 * weight / (total or 1)
    print(f"{name:8}{tenths:4.1f} of ten {'#' * round(2 * tenths)}".rstrip())
