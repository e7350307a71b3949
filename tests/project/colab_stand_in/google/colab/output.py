"""The one function that a published notebook calls; Colab's returns nothing either."""

enabled = []


def enable_custom_widget_manager():
    enabled.append(True)
