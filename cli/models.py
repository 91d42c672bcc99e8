"""Finds the trained model, trains one when it is missing or older than its inputs, loads its understanding."""

from __future__ import annotations

import hashlib
import json
import sys
import tempfile
from contextlib import redirect_stdout
from pathlib import Path
from typing import TYPE_CHECKING

from cli.progress import long_step
from coach.role_model.digest import digest_of

if TYPE_CHECKING:
    from coach.evidence.understanding import Understanding

ROOT = Path(__file__).resolve().parents[1]
MODEL = ROOT / "models" / "coach.tar.gz"
STAMP = ROOT / "models" / "coach.json"
_INPUTS = ("config.yml", "domain.yml", "data", "role_models", "coach/language", "coach/evidence", "components")


def inputs_digest() -> str:
    """SHA-256 over everything that training reads."""
    return digest_of(ROOT / name for name in _INPUTS)


def model_is_current() -> bool:
    """Whether a model is there that was trained from the present inputs and is the file that training wrote."""
    if not MODEL.is_file() or not STAMP.is_file():
        return False
    stamp = json.loads(STAMP.read_text(encoding="utf-8"))
    return stamp["inputs"] == inputs_digest() and stamp["model"] == _sha256(MODEL)


def ensure_model() -> Path:
    """The current model, trained now if need be."""
    if not model_is_current():
        train_model()
    return MODEL


def train_model(from_scratch: bool = False) -> Path:
    """Train with Rasa and stamp the result with the digests of inputs and model.

    Rasa reuses what did not change since the last training unless ``from_scratch``.
    """
    from rasa.model_training import train

    from components import trained_parts
    from server.logs import configure_logs

    configure_logs()
    if from_scratch:
        trained_parts.forget()
    MODEL.parent.mkdir(exist_ok=True)
    inputs = inputs_digest()
    # Standard output belongs to the command that needs the model: Rasa reports its success there.
    with redirect_stdout(sys.stderr), long_step("Training the model, some minutes ..."):
        result = train(
            str(ROOT / "domain.yml"), str(ROOT / "config.yml"), [str(ROOT / "data")], str(MODEL.parent),
            fixed_model_name=MODEL.name.removesuffix(".tar.gz"),
            force_training=from_scratch,
        )  # fmt: skip
    if result.code != 0 or not MODEL.is_file():
        raise ValueError("training failed; see the messages above")
    STAMP.write_text(json.dumps({"inputs": inputs, "model": _sha256(MODEL)}), encoding="utf-8")
    return MODEL


def load_understanding() -> Understanding:
    """The understanding inside the trained model: the same model and code as the chat."""
    from rasa.engine.storage.local_model_storage import LocalModelStorage
    from rasa.engine.storage.resource import Resource

    from coach.evidence.understanding import Understanding
    from coach.role_model import load_role_model

    ensure_model()
    with tempfile.TemporaryDirectory() as folder:
        storage, metadata = LocalModelStorage.from_model_archive(Path(folder), MODEL)
        node = next(n for n in metadata.predict_schema.nodes.values() if n.uses.__name__ == "CoachUnderstanding")
        role_model = load_role_model(ROOT / node.config["role_model"])
        with storage.read_from(Resource(node.resource.name)) as resource:
            return Understanding.load(resource, resource / "encoder", role_model)


def _sha256(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        for block in iter(lambda: file.read(1 << 20), b""):
            digest.update(block)
    return digest.hexdigest()
