"""The few cryptographic steps the locks are made of: a slow key, a wrapped key, a key sealed to a person."""

import os
import time
from dataclasses import dataclass

from argon2.low_level import Type, hash_secret_raw
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY_BYTES = 32
NONCE_BYTES = 12
SALT_BYTES = 16
PUBLIC_BYTES = 32


@dataclass(frozen=True)
class Cost:
    """How much work one guess of a pass phrase is (Argon2id)."""

    memory_kib: int = 64 * 1024
    rounds: int = 3
    lanes: int = 4

    @property
    def bounded(self) -> bool:
        """Neither weaker than our least nor so heavy that an edited file could hang this computer."""
        return 64 * 1024 <= self.memory_kib <= 1024 * 1024 and 3 <= self.rounds <= 40 and 4 <= self.lanes <= 16


LEAST = Cost()


def calibrated(seconds: float = 0.4) -> Cost:
    """Return a cost that takes about this long on this computer, never below the least."""
    started = time.perf_counter()
    slow_key(b"calibration", bytes(SALT_BYTES), LEAST)
    once = max(time.perf_counter() - started, 0.001)
    rounds = max(LEAST.rounds, min(40, round(LEAST.rounds * seconds / once)))
    return Cost(LEAST.memory_kib, rounds, LEAST.lanes)


def slow_key(passphrase: bytes, salt: bytes, cost: Cost) -> bytes:
    """Derive a key from a pass phrase, slowly on purpose."""
    return hash_secret_raw(
        passphrase,
        salt,
        time_cost=cost.rounds,
        memory_cost=cost.memory_kib,
        parallelism=cost.lanes,
        hash_len=KEY_BYTES,
        type=Type.ID,
    )


def quick_key(secret: bytes, salt: bytes, purpose: bytes) -> bytes:
    """Derive a key from a secret that is already full of chance."""
    return HKDF(SHA256(), KEY_BYTES, salt, purpose).derive(secret)


def wrap(key: bytes, inner: bytes, bound_to: bytes) -> bytes:
    """Lock bytes under a key, together with what they belong to."""
    nonce = os.urandom(NONCE_BYTES)
    return nonce + AESGCM(key).encrypt(nonce, inner, bound_to)


def unwrap(key: bytes, wrapped: bytes, bound_to: bytes) -> bytes:
    """Unlock bytes; raises InvalidTag when the key, the bytes or what they belong to differ."""
    return AESGCM(key).decrypt(wrapped[:NONCE_BYTES], wrapped[NONCE_BYTES:], bound_to)


def new_pair() -> tuple[bytes, bytes]:
    """Return a new private key and its public key."""
    private = X25519PrivateKey.generate()
    return private.private_bytes_raw(), private.public_key().public_bytes_raw()


def seal_to(public: bytes, inner: bytes, bound_to: bytes) -> bytes:
    """Lock bytes so that only the owner of a private key can read them."""
    once = X25519PrivateKey.generate()
    shared = once.exchange(X25519PublicKey.from_public_bytes(public))
    mine = once.public_key().public_bytes_raw()
    return mine + wrap(quick_key(shared, mine + public, b"mustafid sealed key"), inner, bound_to)


def open_sealed(private: bytes, sealed: bytes, bound_to: bytes) -> bytes:
    """Unlock bytes sealed to this private key; raises InvalidTag when anything differs."""
    own = X25519PrivateKey.from_private_bytes(private)
    theirs, wrapped = sealed[:PUBLIC_BYTES], sealed[PUBLIC_BYTES:]
    shared = own.exchange(X25519PublicKey.from_public_bytes(theirs))
    public = own.public_key().public_bytes_raw()
    return unwrap(quick_key(shared, theirs + public, b"mustafid sealed key"), wrapped, bound_to)
