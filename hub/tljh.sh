curl -L https://tljh.jupyter.org/bootstrap.py | sudo -E python3 - --admin TEACHER
sudo git clone --branch notebooks --depth 1 $address /opt/fold-match-slide
cd /opt/fold-match-slide
sudo /opt/tljh/user/bin/python -m pip install -r binder/requirements.txt
sudo NB_PYTHON_PREFIX=/opt/tljh/user bash binder/postBuild
sudo tljh-config set user_environment.default_app jupyterlab
sudo tljh-config set limits.memory 1G
sudo tljh-config set limits.cpu 2
sudo tljh-config set services.cull.timeout 3600
sudo tljh-config reload
