"""What nnlab computes and draws."""
