"""Settings of the hub that benchmarks/hub.py loads: JupyterHub reads this file.

Students are processes of one user who need no password, so all of it listens to 127.0.0.1 alone.
benchmarks/hub_process.py puts what differs from run to run into the environment.
"""

import json
import os

told = json.loads(os.environ["COURSE_HUB"])
c = get_config()  # noqa: F821 - JupyterHub gives it to its settings files

c.JupyterHub.bind_url = f"http://127.0.0.1:{told['port']}"
c.JupyterHub.hub_bind_url = f"http://127.0.0.1:{told['hub_port']}"
c.JupyterHub.db_url = "sqlite:///hub.sqlite"
c.ConfigurableHTTPProxy.api_url = f"http://127.0.0.1:{told['proxy_port']}"
c.ConfigurableHTTPProxy.command = told["proxy"]

c.JupyterHub.authenticator_class = "dummy"
c.Authenticator.allow_all = True
c.JupyterHub.services = [{"name": "teacher", "api_token": told["token"]}]
scopes = ["admin:users", "admin:servers", "tokens", "access:servers"]
c.JupyterHub.load_roles = [{"name": "teacher", "scopes": scopes, "services": ["teacher"]}]

c.JupyterHub.spawner_class = "simple"
c.SimpleLocalProcessSpawner.home_dir_template = told["homes"] + "/{username}"
c.Spawner.cmd = told["server"]
c.Spawner.args = ["--allow-root", "--ServerApp.terminals_enabled=False"]
c.Spawner.environment = told["environment"]
# What the page for teachers recommends: JupyterHub refuses what it cannot read. A local spawner
# does not enforce it.
for name, value in told["limits"].items():
    setattr(c.Spawner, name, value)
# A busy machine may start eight servers at once.
c.Spawner.start_timeout = c.Spawner.http_timeout = 300
c.JupyterHub.tornado_settings = {"slow_spawn_timeout": 0}
c.JupyterHub.concurrent_spawn_limit = 0
