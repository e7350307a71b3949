"""The branch `notebooks`: what Binder and Colab open, made from one commit of the sources.

It holds the notebooks of both languages and what they need, and no more: a commit that changes
neither leaves it as it is, and Binder keeps its image.
"""
