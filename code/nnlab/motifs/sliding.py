"""Slide square kernels over a picture, large ones by way of their spectra.

A letter's templates grow with it, so that sums of products cost the fourth power of its height: 7 s
at 128 pixels. By the Fourier transform a picture twice as high costs about four times as much.
"""

import numpy as np

from nnlab.convolution import conv_layer

# Products for one kernel. Up to here, as in pictures of 40 pixels, the sums themselves are as fast.
FEW = 3 << 20


def slid(image, kernels, stride=1):
    """Slide kernels of shape (n, K, K), K odd, over an image (H, W) with zeros around it.

    Returns an array of shape (n, ceil(H / stride), ceil(W / stride)); no kernel is flipped.
    """
    rim = kernels.shape[-1] // 2
    if image.size * kernels[0].size <= FEW:
        return conv_layer(image[None], kernels[:, None], stride=stride, padding=rim)
    shape = [fast_length(n + 2 * rim) for n in image.shape]
    spectrum = np.fft.rfft2(image, shape)
    maps = np.empty((len(kernels), *image.shape))
    for kernel, answers in zip(kernels, maps, strict=True):
        # The product of spectra flips the kernel: this one is flipped before.
        full = np.fft.irfft2(spectrum * np.fft.rfft2(kernel[::-1, ::-1], shape), shape)
        answers[...] = full[rim:, rim:][: image.shape[0], : image.shape[1]]
    return maps[:, ::stride, ::stride]


def fast_length(least):
    """Return the first number from `least` up with no prime factor above 5: good for an FFT."""
    length = least
    while _without(length, 2, 3, 5) > 1:
        length += 1
    return length


def _without(number, *primes):
    for prime in primes:
        while number % prime == 0:
            number //= prime
    return number
