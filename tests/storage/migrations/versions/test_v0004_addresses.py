from desktop_app.storage.engine import Store


def test_a_household_is_looked_up_by_its_national_address(store: Store) -> None:
    with store.engine.connect() as connection:
        plan = connection.exec_driver_sql("EXPLAIN QUERY PLAN SELECT 1 FROM dwelling WHERE national_address = 'x'")
        assert "ix_dwelling_national_address" in plan.scalars(3).one()
