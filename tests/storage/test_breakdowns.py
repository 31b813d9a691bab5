import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy.exc import OperationalError

from desktop_app.storage.breakdowns import BREAKDOWNS
from desktop_app.storage.faults import StoreTrouble, Trouble


def test_the_store_its_engine_and_the_disk_break_down_and_a_fault_of_ours_does_not() -> None:
    engine = sqlcipher.OperationalError("disk is full")
    broken = (StoreTrouble(Trouble.BUSY), engine, OperationalError("SELECT 1", {}, engine), OSError("gone"))
    assert all(isinstance(error, BREAKDOWNS) for error in broken)
    assert not isinstance(KeyError("ours"), BREAKDOWNS)
