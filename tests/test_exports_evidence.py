"""Evidence: what was not touched holds, and every change is told; a ZIP that means harm gets a sentence and nothing else."""

from __future__ import annotations

import dataclasses
import datetime
import io
import json
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from timeline import fingerprint, places
from timeline.actors.corrections import parsed
from timeline.exports import Origin, evidence, verification
from timeline.exports.evidence import sha256, to_evidence
from timeline.exports.verification import verify
from timeline.extraction import read
from timeline.frame import NAMES, to_frame
from timeline.model import Document

ROOT = Path(__file__).resolve().parent.parent
CORRECTIONS = "action,name,other\nrename,Anna Berg,Anna B.\n"
DOCUMENTS = (
    Document(
        "one",
        "Anna Berg resigned on Tuesday. The mayor had asked her twice.\r\nShe left on 5 May 2016.",
        datetime.date(2016, 12, 14),
        title="T",
        source="one.txt",
        published_from="user",
    ),
    Document("two", "In 1914 the war began.", None),
)


def found(corrections: str = "") -> pd.DataFrame:
    changes = parsed(corrections, "x")[0] if corrections else ()
    return to_frame(event for document in DOCUMENTS for event in read(document, corrections=changes).events)


def made(**more: object) -> bytes:
    return to_evidence(found(), dataclasses.replace(Origin(documents=DOCUMENTS), **more))  # type: ignore[arg-type]


def changed(data: bytes, edit: Callable[[dict[str, bytes]], None], *, consistent: bool = False) -> bytes:
    """The ZIP with its files edited; with all checksums made to fit again if `consistent`."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    edit(files)
    if consistent:
        manifest = json.loads(files["manifest.json"])
        manifest["sha256"] = {name: sha256(files[name]) for name in manifest["sha256"]}
        files["manifest.json"] = json.dumps(manifest).encode()
        files["SHA256SUMS"] = "".join(f"{sha256(part)}  {name}\n" for name, part in files.items() if name != "SHA256SUMS").encode()
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, part in files.items():
            archive.writestr(name, part)
    return out.getvalue()


def replaced(name: str, old: bytes, new: bytes) -> Callable[[dict[str, bytes]], None]:
    def edit(files: dict[str, bytes]) -> None:
        assert old in files[name]
        files[name] = files[name].replace(old, new)

    return edit


def test_what_was_not_touched_holds_and_is_the_same_every_time() -> None:
    data = made(edits="nothing was edited")
    assert data == made(edits="nothing was edited")
    verdict = verify(data)
    assert verdict.holds
    assert verdict.remarks == (
        f"SHA-256 of the file: {sha256(data)}",
        "edits.txt lists what was edited; whether the list is complete cannot be checked.",
    )


def test_the_checksums_are_those_of_another_program(tmp_path: Path) -> None:
    with zipfile.ZipFile(io.BytesIO(made(corrections=CORRECTIONS, edits="x"))) as archive:
        archive.extractall(tmp_path)
    done = subprocess.run(["sha256sum", "-c", "SHA256SUMS"], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert done.stdout.count(": OK") == 7
    assert (tmp_path / "documents/0001.txt").read_bytes() == DOCUMENTS[0].text.encode()


def test_corrections_of_actors_are_applied_again() -> None:
    frame = found(CORRECTIONS)
    assert "Anna B." in set(frame["actors"])
    assert verify(to_evidence(frame, Origin(documents=DOCUMENTS, corrections=CORRECTIONS))).holds
    assert "actors is ['Anna B.'], found ['Anna Berg']" in "\n".join(verify(to_evidence(frame, Origin(documents=DOCUMENTS))).differences)


def test_implied_events_are_found_again() -> None:
    frame = to_frame(event for document in DOCUMENTS for event in read(document, implied=True).events)
    assert len(frame) > len(found())
    assert verify(to_evidence(frame, Origin(documents=DOCUMENTS, implied=True))).holds
    assert not verify(to_evidence(frame, Origin(documents=DOCUMENTS))).holds


@pytest.mark.parametrize(
    ("edit", "message"),
    [
        (replaced("documents/0001.txt", b"Tuesday", b"Monday."), "documents/0001.txt was changed"),
        (replaced("table.csv", b"2016-05-05", b"2016-05-06"), "table.csv was changed"),
        (lambda files: files.pop("documents/0002.txt"), "documents/0002.txt is missing"),
        (lambda files: files.pop("SHA256SUMS"), "SHA256SUMS is missing"),
        (lambda files: files.pop("manifest.json"), "no manifest.json"),
        (lambda files: files.update({"more.txt": b"x"}), "more.txt is in the ZIP, but not in SHA256SUMS"),
        (lambda files: files.update({"../../evil": b"x"}), "../../evil is in the ZIP"),
        (lambda files: files.update({"manifest.json": b"{"}), "manifest.json cannot be read"),
        (lambda files: files.update({"manifest.json": b"[]"}), "manifest.json is not a Timeline manifest"),
        (lambda files: files.update({"manifest.json": b'{"form": 99}'}), "use a newer one"),
        (lambda files: files.update({"manifest.json": b'{"form": 1}'}), "cannot be found anew"),
        (lambda files: files.update({"manifest.json": b'{"form": 1, "options": 7, "documents": 7, "sha256": 7}'}), "cannot be found anew"),
    ],
)
def test_a_change_is_seen(edit: Callable[[dict[str, bytes]], None], message: str) -> None:
    verdict = verify(changed(made(), edit))
    assert not verdict.holds
    assert message in "\n".join(verdict.differences)


@pytest.mark.parametrize(
    ("edit", "message"),
    [
        (replaced("documents/0001.txt", b"Tuesday", b"Monday"), "is not found in its text"),
        (replaced("documents/0002.txt", b"1914", b"1915"), "is not found in its text"),
        (replaced("table.csv", b"2016-05-05,2016-05-05", b"2016-05-05,2016-05-06"), "latest is '2016-05-06', found '2016-05-05'"),
        (replaced("manifest.json", b"2016-12-14", b"2016-12-21"), "published is '2016-12-14', found '2016-12-21'"),
        (replaced("manifest.json", b'"rows": 3', b'"rows": 4'), "3 rows, and the manifest says 4"),
    ],
)
def test_a_change_with_checksums_made_to_fit_is_seen_by_reading_again(edit: Callable[[dict[str, bytes]], None], message: str) -> None:
    verdict = verify(changed(made(), edit, consistent=True))
    assert not verdict.holds
    assert message in "\n".join(verdict.differences)


def test_a_removed_row_is_seen_unless_the_table_says_that_it_is_a_part() -> None:
    part = found().iloc[1:]
    assert "is found in its text, but not in the table" in verify(to_evidence(part, Origin(documents=DOCUMENTS))).differences[0]
    verdict = verify(to_evidence(part, Origin(documents=DOCUMENTS, left_out="1 of 3")))
    assert verdict.holds
    assert "1 more events are found in the texts than are in the table." in verdict.remarks


def test_what_a_person_edited_is_told_and_no_difference() -> None:
    frame = found()
    frame.loc[0, "title"] = "Berg goes"
    assert not verify(to_evidence(frame, Origin(documents=DOCUMENTS))).holds
    frame.loc[0, "status"] = "edited"
    frame.loc[1, "status"] = "rejected"
    assert "no log of edits" in verify(to_evidence(frame, Origin(documents=DOCUMENTS))).differences[0]
    verdict = verify(to_evidence(frame, Origin(documents=DOCUMENTS, edits="2\t2026-11-21\ttitle → Berg goes")))
    assert verdict.holds
    assert any("was edited by hand: title" in remark for remark in verdict.remarks)


EDITS = "2\t2026-11-21\ttitle"


def by_hand(**cells: Any) -> pd.DataFrame:
    """The table with its first row edited."""
    frame = found()
    for name, value in ({"status": "edited"} | cells).items():
        frame.loc[0, name] = value
    return frame


@pytest.mark.parametrize(
    ("cells", "message"),
    [
        ({"sentence": "Anna Berg confessed on 5 May 2016."}, "sentence is "),
        ({"dated_by": "user", "sentence": "Anna Berg confessed."}, "sentence is "),
        ({"event_id": "0123456789ab", "sentence": "Anna Berg confessed."}, "does not stand in its text"),
        ({"event_id": "0123456789ab", "source": "a better paper"}, "source is not that of its document"),
        ({"published": "2001-01-01"}, "published is "),
        ({"start": 3}, "start is "),
    ],
)
def test_a_hand_changes_neither_the_text_nor_the_place(cells: dict[str, Any], message: str) -> None:
    verdict = verify(to_evidence(by_hand(**cells), Origin(documents=DOCUMENTS, edits=EDITS, left_out="1")))
    assert message in "\n".join(verdict.differences)


def test_what_rests_on_a_person_alone_is_told() -> None:
    verdict = verify(to_evidence(by_hand(title="x"), Origin(documents=DOCUMENTS, edits=EDITS)))
    assert verdict.holds
    frame = found(CORRECTIONS)
    frame.loc[0, "status"] = "accepted"
    verdict = verify(to_evidence(frame, Origin(documents=DOCUMENTS, corrections=CORRECTIONS)))
    assert verdict.holds
    said = "\n".join(verdict.remarks)
    assert "corrections.csv renames, merges or hides actors" in said
    assert "1 events were accepted or rejected by a person." in said


def _with(**manifest: Any) -> Callable[[dict[str, bytes]], None]:
    def edit(files: dict[str, bytes]) -> None:
        files["manifest.json"] = json.dumps(json.loads(files["manifest.json"]) | manifest).encode()

    return edit


def _confession(files: dict[str, bytes]) -> None:
    row = ",".join("Anna Berg confessed" if name == "title" else "left out" if name == "status" else "" for name in NAMES)
    files["table.csv"] += f"{row}\r\n".encode()


def _same_ids(files: dict[str, bytes]) -> None:
    manifest = json.loads(files["manifest.json"])
    for entry in manifest["documents"]:
        entry["id"] = manifest["documents"][0]["id"]
    files["manifest.json"] = json.dumps(manifest).encode()


@pytest.mark.parametrize(
    ("edit", "message"),
    [
        (_with(form=-1), "not a Timeline manifest"),
        (_with(form=True), "not a Timeline manifest"),
        (_with(options={"implied": False, "names": "spacy:pip"}), "not loaded because a file names it"),
        (_with(options={"implied": False, "names": "spacy:/tmp/evil"}), "not loaded because a file names it"),
        (_confession, "a record that is not an event: 'Anna Berg confessed'"),
        (_same_ids, "share their id"),
        (lambda files: files.update({"documents/9999.txt": b"Anna Berg confessed."}), "none of its documents"),
    ],
)
def test_forgeries_with_checksums_made_to_fit_are_told(edit: Callable[[dict[str, bytes]], None], message: str) -> None:
    verdict = verify(changed(made(), edit, consistent=True))
    assert not verdict.holds
    assert message in "\n".join(verdict.differences)


def test_nothing_that_the_zip_names_is_imported(monkeypatch: pytest.MonkeyPatch) -> None:
    before = set(sys.modules)
    verify(changed(made(), _with(options={"implied": False, "names": "spacy:antigravity"}), consistent=True))
    assert "antigravity" not in set(sys.modules) - before


def test_another_program_is_told() -> None:
    def other(files: dict[str, bytes]) -> None:
        manifest = json.loads(files["manifest.json"])
        manifest["program"] |= {"name": "Timeline 0.0.1", "rules": "0" * 64, "libraries": {"dateparser": "1.0"}}
        files["manifest.json"] = json.dumps(manifest).encode()

    verdict = verify(changed(made(), other, consistent=True))
    said = "\n".join(verdict.remarks)
    assert verdict.holds
    assert "Made by Timeline 0.0.1" in said
    assert "are not those that made the evidence" in said
    assert "dateparser was 1.0" in said


def test_the_fingerprint_is_of_every_module_that_finds_events() -> None:
    program = (
        "import sys, timeline.extraction, timeline.frame\nprint(*(m.__file__ for n, m in sys.modules.items() if n.startswith('timeline')))"
    )
    loaded = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True).stdout.split()
    covered = {str(path) for path in fingerprint.files()}
    assert len(loaded) > 20
    assert set(loaded) <= covered
    assert {str(ROOT / "data/models/names.bin"), str(ROOT / "timeline/languages/en/times.py")} <= covered
    assert not [path for path in covered if "/exports/" in path or "/page/" in path]


def test_the_fingerprint_follows_a_rule(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rule = tmp_path / "rule.py"
    rule.write_text("old")
    monkeypatch.setattr(fingerprint, "PACKAGE", tmp_path)
    monkeypatch.setattr(places, "PACKAGE", tmp_path)
    rules = fingerprint.rules.__wrapped__
    before = rules()
    rule.write_text("new")
    assert rules() != before
    assert evidence.program()["libraries"]["dateparser"]


def test_two_documents_with_one_id_are_refused() -> None:
    with pytest.raises(ValueError, match="the same id"):
        to_evidence(found(), Origin(documents=(*DOCUMENTS, DOCUMENTS[0])))


def test_what_is_no_zip_gets_a_sentence() -> None:
    for data in (b"", b"PK\x03\x04", b"x" * 1000, made()[:-30], made()[:200] + b"\x00" * 50 + made()[250:]):
        assert not verify(data).holds


def test_a_bomb_is_not_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a", b"\0" * 5_000_000)
    monkeypatch.setattr(verification, "MOST_BYTES", 1_000_000)
    assert verify(out.getvalue()).differences == ("more than 1,000,000 bytes in the ZIP",)


def test_a_manifest_that_says_too_much_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(verification, "MOST_VALUES", 10)
    assert verify(made()).differences == ("manifest.json says more than 10 things",)


def test_too_little_memory_is_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    def too_much(*_: object) -> None:
        raise MemoryError

    monkeypatch.setattr(verification, "from_csv", too_much)
    assert "more memory" in verify(made()).differences[0]


def test_a_name_twice_is_refused() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("a", b"1")
        with pytest.warns(UserWarning, match="Duplicate name"):
            archive.writestr("a", b"2")
    assert verify(out.getvalue()).differences == ("'a' appears twice in the ZIP",)
