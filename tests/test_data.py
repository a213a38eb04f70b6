"""The cards tell the truth about the files, and a derived table is the one its script writes."""

import gzip
import io
import re

import pandas as pd
import pytest

import guide
import snippets

FILES = sorted(p for p in guide.DATA.iterdir() if p.suffix != ".md")


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.name)
def test_the_card_has_the_file_s_shape_and_columns(path):
    card = (guide.DATA / f"{path.name.split('.')[0]}.md").read_text("utf-8")
    table = pd.read_csv(path)
    rows, columns = re.search(r"\*\*Rows\*\*: ([\d,]+) x (\d+)", card).groups()
    assert (int(rows.replace(",", "")), int(columns)) == table.shape
    fields = re.search(r"\*\*Fields\*\*: (.+)", card)[1]
    assert set(re.findall(r"`([a-z][a-z0-9_]*)`", fields)) == set(table.columns)


@pytest.mark.parametrize(
    ("script", "name"),
    [
        ("preparation/build_ready_table.py", "flights_ready.csv.gz"),
        ("driving/log_drives.py", "driving_log.csv.gz"),
    ],
)
def test_a_derived_table_is_what_its_script_writes(script, name):
    result = snippets.run(guide.SNIPPETS / script)
    assert result.error == ""
    written = gzip.decompress(result.wrote[name])
    shipped = gzip.decompress((guide.DATA / name).read_bytes())
    # a stated risk may differ in its last printed digit on another processor
    pd.testing.assert_frame_equal(
        pd.read_csv(io.BytesIO(written)),
        pd.read_csv(io.BytesIO(shipped)),
        rtol=0,
        atol=0.0015,
    )


def test_the_decoder_in_the_page_has_the_cues_of_the_list():
    """It holds them itself, so that it runs without a library."""
    script = (guide.SNIPPETS / "titles/decode_advert.py").read_text("utf-8")
    said = re.findall(r'^    "(\w+)": "([^"]+)",$', script, re.M)
    listed = pd.read_csv(guide.DATA / "advert_cues.csv")
    assert {n: set(cues.split("|")) for n, cues in said} == {
        n: set(of.cue.str.replace(" ", ".")) for n, of in listed.groupby("responsibility")
    }
