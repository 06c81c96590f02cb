"""What schemathesis cannot know of Passerelle: who there is, which processes exist, which version of them is the newest,
what is open in them and what may be chosen. Without it nearly every answer would be 404, 412 or 422, and nothing
behind those would be reached.

Only what is well formed is replaced, and not always: what was made wrong on purpose stays wrong.
"""

import datetime
import json
import os
import re
import uuid
import zlib

import requests
import schemathesis
from schemathesis.core import NOT_SET
from schemathesis.core.parameters import ParameterLocation
from schemathesis.core.failures import AcceptedNegativeData
from schemathesis.openapi.checks import RejectedPositiveData

with open(os.environ["PASSERELLE_FUZZ_SCENE"], encoding="utf-8") as file:
    SCENE = json.load(file)
ORIGIN = SCENE["origin"]
PLAYERS = SCENE["players"]
AUTHORIZATIONS = [f"Bearer {one['token']}" for one in PLAYERS]

UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
DAY = re.compile(r"\d{4}-\d\d-\d\d")
KEY = re.compile(r"[\x21-\x7e]{1,200}")
OWN = re.compile(r"/v1/([a-z-]+)(?:\.csv|/|$)")
PROCESS = re.compile(r"/v1/([a-z-]+)s/\{id\}(?:/([a-z-]+))?")
TABLE = "Maison;Étape\r\nLe Phare;Séances\r\nLa Rive;Fiche écrite\r\n".encode()
CLAUSES = [
    {"code": "title", "text": "Pair-aidante"},
    {"code": "purpose", "text": "Accueillir et relier"},
    {"code": "mission", "text": "Tenir le café du mardi avec les personnes accueillies"},
    {"code": "mission", "text": "Relire les documents d’accueil avec l’équipe"},
    {"code": "mission", "text": "Prendre part aux réunions de l’équipe"},
    {"code": "limit", "decideByMonths": 2},
    {"code": "limit", "text": "Ne remplace pas un membre de l’équipe"},
]
# What ends or halts a process is left rare, or soon nothing else would be open.
HALTING = {"close", "pause", "go-on-alone", "talk-instead"}
# Refused for its form. Every other code is the domain's, which may refuse what is well formed.
FORMAL = {"INVALID_INPUT", "INVALID_REQUEST", "MALFORMED_JSON", "IDEMPOTENCY_KEY_INVALID", "NOT_JSON"}

session = requests.Session()


class Draw:
    """Choices that are the same for the same request."""

    def __init__(self, case):
        said = (case.method, case.path, case.path_parameters, case.query, case.body)
        self.state = zlib.crc32(repr(said).encode("utf-8", "backslashreplace"))

    def below(self, limit):
        self.state = (self.state * 1103515245 + 12345) & 0x7FFFFFFF
        return (self.state >> 8) % limit

    def one(self, several):
        return several[self.below(len(several))]


def ask(player, path, params):
    return session.get(f"{ORIGIN}{path}", params=params, headers={"authorization": AUTHORIZATIONS[player]}, timeout=20)


class Known:
    """Where each command is open, and to whom, as far as it was seen."""

    def __init__(self):
        self.open = {}
        self.ids = SCENE["processes"]
        self.people = [one["id"] for one in ask(0, "/v1/people", {}).json()["items"]]
        self.used = 0
        self.keys = []
        self.run = uuid.uuid4().hex[:8]

    def look(self, player, kind, own):
        """A process as one person sees it in their role; nothing when they do not."""
        seen = ask(player, f"/v1/{kind}s/{own}", {"as": PLAYERS[player]["role"]})
        if seen.status_code != 200:
            return None
        self.learn(player, seen.json())
        return seen

    def learn(self, player, process):
        kind, own = process["id"].split("/")
        for action in process["actions"]:
            places = self.open.setdefault((kind, action["command"]), {})
            if action["open"]:
                places[(player, own)] = True
            else:
                places.pop((player, own), None)

    def look_everywhere(self):
        for kind, ids in self.ids.items():
            for own in ids:
                for player in range(len(PLAYERS)):
                    self.look(player, kind, own)

    def fresh_key(self):
        self.used += 1
        return f"fuzz-{self.run}-{self.used}"


KNOWN = Known()
KNOWN.look_everywhere()


def is_sound(case, location):
    """Whether a part of the request was made as the schema says, so that it may be filled with what exists."""
    return case.meta is None or not case.meta.is_negative_at(location)


def choose_process(case, draw):
    """Sets a process that exists. Gives who acts on it and what they see of it, where the request is one to take."""
    found = PROCESS.match(case.path)
    if not found or not is_sound(case, ParameterLocation.PATH) or draw.below(10) == 0:
        return None, None
    kind, command = found.groups()
    ids = KNOWN.ids.get(kind)
    if not ids:
        return None, None
    case.path_parameters["id"] = draw.one(ids)
    if not is_sound(case, ParameterLocation.BODY) or draw.below(6) == 0:
        return None, None
    if command in HALTING and draw.below(5) > 0:
        return None, None
    for _ in range(4):
        places = list(KNOWN.open.get((kind, command), {}))
        # Where it is open nowhere that we know, it may have become so: we look at any.
        player, own = draw.one(places) if places else (draw.below(len(PLAYERS)), draw.one(ids))
        seen = KNOWN.look(player, kind, own)
        if (player, own) in KNOWN.open.get((kind, command), {}):
            case.path_parameters["id"] = own
            return player, seen
    return None, None


def choose_own(case, draw):
    """What an advisor has of their own, and they themselves. Gives who asks."""
    found = OWN.match(case.path)
    ids = SCENE["own"].get(found.group(1)) if found else None
    if ids is None or draw.below(8) == 0:
        return None
    if "id" in (case.path_parameters or {}) and is_sound(case, ParameterLocation.PATH) and ids:
        case.path_parameters["id"] = draw.one(ids)
    if case.body is not NOT_SET and is_sound(case, ParameterLocation.BODY):
        complete_own(case, draw)
    return SCENE["advisor"]


def complete_own(case, draw):
    """A file that can be read, as many uses as it has columns, the clauses a template must have: no schema says that."""
    if case.path == "/v1/imports":
        case.body = TABLE
        case.media_type = "text/csv"
    elif case.path.endswith("/columns"):
        case.body = {"uses": ["institution", draw.one(["stage", "keep", "leaveOut"])]}
    elif isinstance(case.body, dict) and "clauses" in case.body and draw.below(4) > 0:
        case.body["clauses"] = CLAUSES


def choose_key(case, draw):
    """A key that was used, and by whom, where one asks what became of it."""
    if case.path != "/v1/commands/{key}" or not is_sound(case, ParameterLocation.PATH) or not KNOWN.keys:
        return None
    player, case.path_parameters["key"] = draw.one(KNOWN.keys)
    return player


def sign(case, draw, player):
    """Signs in as somebody, and names the role they are known by in most requests."""
    if case.headers.get("Authorization") not in AUTHORIZATIONS:
        return draw.below(len(PLAYERS))
    player = draw.below(len(PLAYERS)) if player is None else player
    case.headers["Authorization"] = AUTHORIZATIONS[player]
    if case.query and "as" in case.query and is_sound(case, ParameterLocation.QUERY) and draw.below(8) > 0:
        case.query["as"] = PLAYERS[player]["role"]
    return player


def take_link(case, draw):
    """Comes with a one-time link instead of a name, where a line may be given so, every other time."""
    if "Nobody is recorded" not in case.operation.definition.raw.get("description", "") or draw.below(2) == 0:
        return
    made = session.post(
        f"{ORIGIN}{case.formatted_path}/links",
        json={"count": 1},
        headers={"authorization": AUTHORIZATIONS[0]},
        timeout=20,
    )
    if made.status_code == 201 and case.headers.get("Authorization") in AUTHORIZATIONS:
        case.headers["Authorization"] = f"Link {made.json()['links'][0]}"


def choose_cursor(case, draw, player):
    """Cursors are ours to make: a real one, or none."""
    if not case.query or "after" not in case.query or not is_sound(case, ParameterLocation.QUERY):
        return
    page = ask(player, case.formatted_path, {"limit": 1})
    following = page.json().get("next") if page.status_code == 200 else None
    if following is None:
        del case.query["after"]
    else:
        case.query["after"] = following


def complete_headers(case, draw, seen):
    if not is_sound(case, ParameterLocation.HEADER):
        return
    if KEY.fullmatch(case.headers.get("idempotency-key", "")) and draw.below(10) > 0:
        case.headers["idempotency-key"] = KNOWN.fresh_key()
    if "if-match" in case.headers and seen is not None and draw.below(20) > 0:
        case.headers["if-match"] = seen.headers["etag"]


def among_of(case, seen):
    """For each field of the command the ids that may be chosen now."""
    if seen is None:
        return {}
    command = case.path.split("{id}/")[-1]
    return next((one.get("among", {}) for one in seen.json()["actions"] if one["command"] == command), {})


def filled(value, name, among, draw):
    """A body with ids that exist and days around today where it has made-up ones."""
    if isinstance(value, dict):
        return {key: filled(one, key, among, draw) for key, one in value.items()}
    if isinstance(value, list):
        return [filled(one, name, among, draw) for one in value]
    if not isinstance(value, str) or draw.below(12) == 0:
        return value
    if UUID.fullmatch(value):
        return draw.one(among.get(name) or KNOWN.people)
    if DAY.fullmatch(value):
        return (datetime.date.today() + datetime.timedelta(days=draw.below(200) - 60)).isoformat()
    return value


def complete_body(case, draw, seen):
    if case.body is NOT_SET or not is_sound(case, ParameterLocation.BODY):
        return
    case.body = filled(case.body, "", among_of(case, seen), draw)
    # A token works a year at most and a link some weeks, counted from today: no fixed schema can say that.
    if case.path == "/v1/tokens" and isinstance(case.body, dict) and "until" in case.body:
        case.body["until"] = (datetime.date.today() + datetime.timedelta(days=draw.below(300))).isoformat()
    if case.path.endswith("/links") and isinstance(case.body, dict) and "until" in case.body:
        case.body["until"] = (datetime.date.today() + datetime.timedelta(days=draw.below(20))).isoformat()


def keep_own_tokens(case):
    """Nobody saws off the branch they sit on: a token of this run is not revoked."""
    if case.path == "/v1/tokens/{id}" and str(case.path_parameters.get("id")) in SCENE["tokens"]:
        case.path_parameters["id"] = str(uuid.UUID(int=0))


@schemathesis.auth(refresh_interval=None)
class SignIn:
    """Marks a request as signed in; `sign` says as whom."""

    def get(self, case, context):
        return AUTHORIZATIONS[0]

    def set(self, case, data, context):
        case.headers["Authorization"] = data


@schemathesis.hook
def before_call(context, case, kwargs):
    draw = Draw(case)
    player, seen = choose_process(case, draw)
    player = choose_key(case, draw) if player is None else player
    player = choose_own(case, draw) if player is None else player
    player = sign(case, draw, player)
    choose_cursor(case, draw, player)
    complete_headers(case, draw, seen)
    complete_body(case, draw, seen)
    take_link(case, draw)
    keep_own_tokens(case)


@schemathesis.hook
def after_call(context, case, response):
    """What the run starts itself is worked with too, and what it changes is known."""
    authorization = case.headers.get("Authorization")
    content_type = response.headers.get("content-type", [""])[0]
    if response.status_code in (200, 201) and authorization in AUTHORIZATIONS and "json" in content_type:
        body = response.json()
        if isinstance(body, dict) and "actions" in body:
            KNOWN.learn(AUTHORIZATIONS.index(authorization), body)
            if "idempotency-key" in case.headers:
                KNOWN.keys.append((AUTHORIZATIONS.index(authorization), case.headers["idempotency-key"]))
    if response.status_code == 201 and "location" in response.headers:
        kind, own = response.headers["location"][0].split("?")[0].split("/")[-2:]
        if kind in SCENE["own"]:
            SCENE["own"][kind].append(own)
            return
        KNOWN.ids.setdefault(kind[:-1], []).append(own)
        for player in range(len(PLAYERS)):
            KNOWN.look(player, kind[:-1], own)


def is_formal(response):
    """Whether a request was refused for its form. What a template must hold is the domain's, clause by clause."""
    try:
        said = response.json()
    except ValueError:
        return False
    places = [one.get("pointer", "") for one in said.get("errors", [])]
    if places and all(re.fullmatch(r"/clauses(/\d+)?", one) for one in places):
        return False
    return said.get("code") in FORMAL


def is_padded(body):
    """Whether a text of the body begins or ends in spaces."""
    texts = body.values() if isinstance(body, dict) else []
    return any(isinstance(one, str) and one != one.strip() for one in texts)


@schemathesis.hook
def filter_failure(context, failure, case, response):
    """A refusal of the domain is no fault of the schema; and neither a file that can be read is wrong, nor a text that
    is too long by the spaces around it alone, which are not kept."""
    if isinstance(failure, AcceptedNegativeData) and (case.body == TABLE or is_padded(case.body)):
        return False
    return not isinstance(failure, RejectedPositiveData) or is_formal(response)
