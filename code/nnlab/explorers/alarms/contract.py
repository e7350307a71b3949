"""What the alarms explorer promises."""

from hypothesis import strategies as st

from nnlab.explorers.alarms.explorer import AlarmsExplorer
from nnlab.explorers.alarms.view import GRID
from nnlab.explorers.core.contract import Contract


def computed(explorer):
    result = explorer.result
    curves = {"foundCurve": result.found_curve, "alarmsCurve": result.false_alarm_curve}
    return {"found": result.found, "alarms": result.false_alarms} | curves


CONTRACT = Contract(
    explorer=AlarmsExplorer,
    states=st.fixed_dictionaries({name: st.sampled_from(values) for name, values in GRID.items()}),
    computed=computed,
    shown=lambda result: {
        "output": {"found": str(result.found), "alarms": str(result.false_alarms)}
    },
    value=lambda result: [result.found, result.false_alarms],
    bad=[
        ({"threshold": 6.25}, "threshold=6.25"),
        ({"threshold": 2.1}, "threshold=2.1 is between two steps of 0.25; try 2"),
        ({"threshold": "2"}, "threshold='2'"),
        ({"threshold": None}, "threshold=None"),
        ({"windows": 7}, "windows=7 is between two steps of 5; try 5"),
        ({"windows": 0}, "windows=0"),
        ({"windows": True}, "windows=True"),
        ({"noise": 0}, "noise=0"),
        ({"noise": 0.3}, "noise=0.3 is between two steps of 0.25; try 0.25"),
        ({"noise": float("nan")}, "noise=nan"),
    ],
)
