helm repo add jupyterhub https://hub.jupyter.org/helm-chart/
helm repo update
helm upgrade --install class jupyterhub/jupyterhub \
  --namespace class --create-namespace --values values.yaml
