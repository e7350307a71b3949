"""What an explorer's Python and JavaScript compute, without a browser."""
