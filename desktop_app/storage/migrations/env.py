"""What Alembic runs for every step: on the connection it is handed, inside the transaction already begun."""

from alembic import context

from desktop_app.models import Base
from desktop_app.storage.migrations.compare import ours, rendered

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=True,
    include_object=ours,
    render_item=rendered,
)
with context.begin_transaction():
    context.run_migrations()
