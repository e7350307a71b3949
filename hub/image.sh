jupyter-repo2docker --no-run --push --ref notebooks \
  --image-name REGISTRY/fold-match-slide:1 \
  --appendix 'RUN python -m pip install --no-cache-dir $nbgitpuller ./code' \
  $address
