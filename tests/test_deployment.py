"""The service of the deployment page answers, refuses, stands a crowd, and is what the image holds."""

import contextlib
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor

import httpx
import pandas as pd
import pytest
import uvicorn

import guide
import site_server
import snippets

HERE = guide.SNIPPETS / "deployment"


@pytest.fixture(scope="module")
def context(tmp_path_factory):
    """What the image is built from: the page's files, and the model its first example saves."""
    folder = tmp_path_factory.mktemp("context")
    shutil.copytree(HERE, folder, dirs_exist_ok=True)
    (folder / "docs").mkdir()
    (folder / "docs" / "data").symlink_to(guide.DATA, target_is_directory=True)
    assert not snippets.run(HERE / "save_and_reload.py", folder).error
    return folder


@pytest.fixture(scope="module")
def service(context):
    """The snippet imported as uvicorn imports it: it loads the file and trains nothing."""
    spec = importlib.util.spec_from_file_location(
        "served", context / "serve_predictions.py"
    )
    module = importlib.util.module_from_spec(spec)
    with contextlib.chdir(context):
        spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def asked(service):
    """200 different real flights, gaps included, and the model's own chance of each."""
    table = pd.read_csv(guide.DATA / "flights_ready.csv.gz").tail(18572)[
        list(service.fields)
    ]
    table = table.drop_duplicates().sample(200, random_state=0)
    assert table.plane_maker.isna().any(), "no row here would notice a null read as a word"
    blank = table.astype(object).where(table.notna(), None)
    return blank.to_dict("records"), list(service.model.predict_proba(table)[:, 1])


def client(port):
    """Waits for a service that is still starting."""
    transport = httpx.HTTPTransport(retries=8)
    return httpx.Client(
        base_url=f"http://127.0.0.1:{port}", transport=transport, timeout=60
    )


@pytest.fixture(scope="module")
def desk(service):
    """A client of the running service."""
    port = site_server.free_port()
    server = uvicorn.Server(uvicorn.Config(service.app, port=port, log_level="warning"))
    thread = threading.Thread(target=server.run)
    thread.start()
    with client(port) as desk:
        yield desk
    server.should_exit = True
    thread.join()


def test_two_hundred_callers_at_once_get_the_models_own_answers(desk, asked):
    with ThreadPoolExecutor(50) as callers:
        answers = list(
            callers.map(lambda flight: desk.post("/late", json=flight), asked[0])
        )
    assert [answer.json()["chance"] for answer in answers] == asked[1]


BAD = {"origin": "BOS", "weekday": "Monday", "dest": None, "temp_f": -4.0, "temp_c": 28.3}


@pytest.mark.parametrize("field", [*BAD, "hour"])
def test_a_bad_request_is_refused_with_the_field_that_is_wrong(desk, asked, field):
    good = asked[0][0]
    rest = {name: value for name, value in good.items() if name != field}
    answer = desk.post("/late", json=rest | ({field: BAD[field]} if field in BAD else {}))
    assert answer.status_code == 422
    assert [error["loc"][-1] for error in answer.json()["detail"]] == [field]
    assert desk.post("/late", json=good).status_code == 200, "it no longer answers"


def test_the_image_installs_the_versions_the_guide_is_tested_with():
    lock = dict(
        re.findall(r"^(\S+)==(\S+)", (guide.ROOT / "requirements.txt").read_text(), re.M)
    )
    for number, line in enumerate((HERE / "requirements.txt").read_text().splitlines(), 1):
        right = f"{(name := line.split('==')[0])}=={lock[name]}"
        assert line == right, (
            f"snippets/deployment/requirements.txt:{number}: Mend: {right}"
        )


def test_the_image_runs(context, tmp_path, asked):
    """Docker's engine builds it where there is one; elsewhere each step is taken by hand."""
    port, has_engine = site_server.free_port(), False
    if shutil.which("docker"):
        has_engine = not subprocess.run(["docker", "info"], capture_output=True).returncode
    if has_engine:
        subprocess.run(["docker", "build", "-t", "late-flights", context], check=True)
        run = f"docker run --rm --init -p 127.0.0.1:{port}:8000 late-flights"
        started = subprocess.Popen(run.split())
    else:
        started = by_hand((context / "Dockerfile").read_text(), context, tmp_path, port)
    try:
        with client(port) as desk:
            assert desk.post("/late", json=asked[0][0]).json() == {"chance": asked[1][0]}
    finally:
        started.terminate()
        started.wait()


def by_hand(text, context, folder, port):
    """Take the steps of a Dockerfile with this Python; the process that its CMD starts."""
    env = {k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "COV_"))}
    for word, rest in (line.split(" ", 1) for line in text.splitlines()):
        if word == "WORKDIR":
            (folder := folder / rest.strip("/")).mkdir()
        elif word == "COPY":
            for name in rest.split()[:-1]:
                shutil.copy(context / name, folder)
        elif word == "ENV":
            env |= dict([rest.split("=")])
        elif word == "CMD":
            command = [str(port) if x == "8000" else x for x in json.loads(rest)]
            return subprocess.Popen([sys.executable, "-m", *command], cwd=folder, env=env)
        else:  # what RUN installs is here already: see the test above
            pip = "pip install --no-cache-dir --no-deps -r requirements.txt"
            rules = {"FROM": r"python:3\.\d+-slim", "RUN": pip, "USER": r"[1-9]\d*"}
            assert re.fullmatch(rules.get(word, "8000"), rest), f"{word} {rest}"
