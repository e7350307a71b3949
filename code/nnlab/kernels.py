"""Named 3x3 kernels. Signs are those of cross-correlation: y[i, j] = sum of w[k, l] * x[i+k, j+l].

identity    gives the picture back, without its border
blur        the mean of nine neighbours (box filter)
sharpen     the picture minus its Laplacian: what differs from its four neighbours is raised
vertical    finds vertical edges; positive where the numbers grow to the right (Sobel's x operator)
horizontal  finds horizontal edges; positive where the numbers grow downwards (Sobel's y operator)
emboss      light from one corner; the opposite corner when the kernel is flipped
shift       one 1 off the middle: moves the picture down and right; flipped, up and left

Sources: I. Sobel and G. Feldman, "A 3x3 isotropic gradient operator for image processing", 1968
(vertical, horizontal); R. Gonzalez and R. Woods, "Digital Image Processing", chapter 3 (blur,
sharpen); GIMP's and Krita's manuals, "Convolution matrix" (emboss).
"""

import numpy as np

# Read-only, so that no cell of a notebook changes what another one reads.
KERNELS = {
    "identity": np.array([[0, 0, 0], [0, 1, 0], [0, 0, 0]]),
    "blur": np.full((3, 3), 1 / 9),
    "sharpen": np.array([[0, -1, 0], [-1, 5, -1], [0, -1, 0]]),
    "vertical": np.array([[-1, 0, 1], [-2, 0, 2], [-1, 0, 1]]),
    "horizontal": np.array([[-1, -2, -1], [0, 0, 0], [1, 2, 1]]),
    "emboss": np.array([[-2, -1, 0], [-1, 1, 1], [0, 1, 2]]),
    "shift": np.array([[1, 0, 0], [0, 0, 0], [0, 0, 0]]),
}
for _kernel in KERNELS.values():
    _kernel.flags.writeable = False
