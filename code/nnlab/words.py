"""Every word that a reader sees in an explorer or a check, once per language, under equal keys.

Words in braces are filled in by `nnlab.language.say` and, on the page, by the views' own `fill`.
Keys that begin with `frame_` belong to the frame that all views share.
"""

WORDS = {
    "ko": {
        "check_not_numbers": "x={x}, w={w}: 숫자 목록이 필요한데 {given}이(가) 나왔습니다. return을 빠뜨리지 않았는지 보세요.",
        "check_raised": "({arguments})에서 멈췄습니다. {error}",
        "check_same_dilation": "kernel={kernel}, dilation={dilation}: 바른 값은 {expected}, 나온 값은 {given}입니다. 팽창한 커널이 실제로 몇 칸에 걸치는지 세어 보세요.",
        "check_same_right": "맞습니다. 짝수 커널과 팽창한 커널에서도 크기가 그대로입니다.",
        "check_same_side": "kernel={kernel}, dilation={dilation}: 나온 값 {given}은(는) 한쪽에 붙이는 양입니다. 양쪽을 더한 {expected}이(가) 필요합니다.",
        "check_same_wrong": "kernel={kernel}, dilation={dilation}: 바른 값은 {expected}, 나온 값은 {given}입니다.",
        "check_shift_elsewhere": "점이 아래로 {down}칸, 오른쪽으로 {right}칸 움직였습니다. 1을 다른 칸으로 옮겨 보세요.",
        "check_shift_flipped": "점이 왼쪽으로 움직였습니다. 교차상관은 커널을 뒤집지 않습니다. 출력의 한 칸이 입력의 어느 쪽을 보아야 할까요?",
        "check_shift_right": "맞습니다. 출력의 각 칸이 왼쪽 이웃을 보므로 그림은 오른쪽으로 움직입니다.",
        "check_shift_shape": "3×3 커널이 필요한데 모양이 {shape}입니다.",
        "check_shift_spread": "점 하나가 {count}칸에 남고 합은 {total}입니다. 옮기기만 하려면 1은 하나, 나머지는 0이어야 합니다.",
        "check_sliding_flipped": "x={x}, w={w}: 바른 값은 {expected}, 나온 값은 {given}입니다. 커널을 뒤집은 값, 곧 합성곱입니다.",
        "check_sliding_length": "x={x}, w={w}: 출력은 {n}칸이어야 하는데 나온 값은 {given}입니다. 창이 들어갈 자리가 몇 곳인지 세어 보세요.",
        "check_sliding_right": "맞습니다. 예 {cases}개를 모두 통과했습니다.",
        "check_sliding_values": "x={x}, w={w}: 바른 값은 {expected}, 나온 값은 {given}입니다. 첫 창의 곱을 손으로 더해 비교해 보세요.",
        "frame_reset": "처음으로",
        "frame_copy": "파이썬 코드로",
        "frame_copied": "복사했습니다: {code}",
        "stride": "스트라이드",
        "padding": "패딩",
        "dilation": "팽창",
        "flip": "커널 뒤집기",
        "step": "창의 위치",
        "convolution1d_dilation": (
            "팽창한 커널은 {dilation}·({kernel}−1)+1 = {span}칸인데 패딩까지 더한 입력은 "
            "{n}+2·{padding} = {padded}칸이라 창이 들어가지 않습니다. 팽창을 {less}까지 "
            "내리세요."
        ),
        "convolution1d_dropped": "끝의 {dropped}칸에는 창이 닿지 않습니다",
        "convolution1d_either": (
            "팽창한 커널은 {dilation}·({kernel}−1)+1 = {span}칸인데 패딩까지 더한 입력은 "
            "{n}+2·{padding} = {padded}칸이라 창이 들어가지 않습니다. 패딩을 {more}까지 "
            "올리거나 팽창을 {less}까지 내리세요."
        ),
        "convolution1d_label": "커널이 수의 줄을 따라 움직이며 곱하고 더합니다",
        "convolution1d_less": "{name}에서 1 빼기",
        "convolution1d_more": "{name}에 1 더하기",
        "convolution1d_outputs": "출력 y. 고르면 창이 그곳으로 갑니다.",
        "convolution1d_padding": "패딩이 양쪽에 0을 {padding}개씩 더합니다",
        "convolution1d_size": "출력 크기 {formula} = {size}",
        "convolution1d_unreached": "창이 닿지 않는 {dropped}칸",
        "convolution1d_w": "커널 w{index}",
        "convolution1d_x": "입력 x{index}",
        "convolution1d_zeros": "패딩",
        "output_size_dropped": "끝의 {dropped}칸에는 창이 닿지 않습니다",
        "output_size_even": (
            "크기를 지키려면 패딩이 모두 {total}칸 필요하지만 홀수라 양쪽에 똑같이 나눌 수 없습니다"
        ),
        "output_size_fraction": "정수가 아닙니다",
        "output_size_input": "입력 N = {n}",
        "output_size_kept": (
            "출력이 입력과 같은 크기입니다: 패딩 {total}칸을 양쪽에 {half}칸씩 두었습니다"
        ),
        "output_size_kernel": "커널 크기 K",
        "output_size_label": "입력, 창이 놓이는 자리, 출력을 같은 눈금으로 보여 줍니다",
        "output_size_line": "출력 크기 {formula} = {size}",
        "output_size_n": "입력 크기 N",
        "output_size_output": "출력 {size}",
        "output_size_padding": "패딩 {padding}",
        "output_size_plain": "내림 없이",
        "output_size_small": (
            "팽창한 커널은 {dilation}·({kernel}−1)+1 = {span}칸인데 패딩까지 더한 입력은 "
            "{n}+2·{padding} = {padded}칸이라 창이 들어가지 않습니다. 커널 크기를 {less}까지 "
            "내리거나 입력 크기를 {more}까지 올리세요."
        ),
        "output_size_source": "원문의 식",
        "output_size_split": (
            "크기를 지키려면 패딩이 모두 {total}칸, 곧 양쪽에 {half}칸씩 필요합니다"
        ),
        "output_size_strides": (
            "스트라이드가 1이 아니면 어떤 패딩도 모든 N에서 크기를 지키지는 못합니다"
        ),
        "output_size_true": "바른 식",
        "output_size_unreached": "닿지 않는 {dropped}칸",
        "output_size_whole": "나누어떨어집니다",
        "output_size_windows": "창이 놓이는 자리",
        "picture": "그림",
        "picture_house": "집",
        "picture_dot": "점 하나",
        "picture_digit0": "숫자 0",
        "picture_digit1": "숫자 1",
        "picture_digit4": "숫자 4",
        "picture_digit7": "숫자 7",
        "kernel": "커널",
        "kernel_identity": "그대로",
        "kernel_blur": "흐리게",
        "kernel_sharpen": "날카롭게",
        "kernel_vertical": "세로 가장자리",
        "kernel_horizontal": "가로 가장자리",
        "kernel_emboss": "돋을새김",
        "kernel_shift": "옮기기",
        "kernel_custom": "직접 만들기",
        "row": "창의 행",
        "column": "창의 열",
        "convolution2d_label": "그림 위로 커널이 움직이며 출력 격자를 채웁니다",
        "convolution2d_input": "입력 x",
        "convolution2d_output": "출력 y",
        "convolution2d_window": "창",
        "convolution2d_kernel": "커널 w",
        "convolution2d_flipped": "뒤집은 커널 w",
        "convolution2d_products": "곱",
        "convolution2d_sum": "합",
        "convolution2d_padding": "패딩",
        "convolution2d_unreached": "남는 칸",
        "convolution2d_move": "출력 격자. 화살표 키로 창을 옮깁니다.",
        "convolution2d_line": "y[{row}, {column}] = {terms} = {value} · 출력은 {rows}×{columns}",
        "convolution2d_dropped": "끝의 {dropped}행과 {dropped}열에는 창이 닿지 않음",
        "convolution2d_same": "180° 돌려도 같은 커널: 뒤집어도 결과가 같음",
        "convolution2d_small": "팽창한 커널은 {dilation}·2+1 = {span}칸인데 패딩까지 더한 그림은 {n}+2·{padding} = {size}칸입니다. 패딩을 {more}까지 올리거나 팽창을 {less}까지 내리세요.",
    },
    "en": {
        "check_not_numbers": "x={x}, w={w}: a list of numbers is wanted, but {given} came out. Is a return missing?",
        "check_raised": "It stopped at ({arguments}). {error}",
        "check_same_dilation": "kernel={kernel}, dilation={dilation}: {expected} is wanted, not {given}. Count how many entries the dilated kernel spans.",
        "check_same_right": "Right. The size stays, for even and for dilated kernels too.",
        "check_same_side": "kernel={kernel}, dilation={dilation}: {given} is what goes on one side. Return both sides together, {expected}.",
        "check_same_wrong": "kernel={kernel}, dilation={dilation}: {expected} is wanted, not {given}.",
        "check_shift_elsewhere": "The dot moved {down} down and {right} to the right. Try the 1 in another place.",
        "check_shift_flipped": "The dot moved to the left. Cross-correlation does not flip the kernel: which neighbour should each output look at?",
        "check_shift_right": "Right. Each output looks at its left neighbour, so the picture moves to the right.",
        "check_shift_shape": "A 3×3 kernel is wanted, but the shape is {shape}.",
        "check_shift_spread": "One dot ends up in {count} places that sum to {total}. To move and do nothing else, use a single 1 among zeros.",
        "check_sliding_flipped": "x={x}, w={w}: {expected} is wanted, not {given}. That is the flipped kernel: convolution.",
        "check_sliding_length": "x={x}, w={w}: the output should have {n} entries, not {given}. Count the places where the window fits.",
        "check_sliding_right": "Right. All {cases} cases pass.",
        "check_sliding_values": "x={x}, w={w}: {expected} is wanted, not {given}. Add up the first window by hand and compare.",
        "frame_reset": "Reset",
        "frame_copy": "As Python",
        "frame_copied": "Copied: {code}",
        "stride": "stride",
        "padding": "padding",
        "dilation": "dilation",
        "flip": "flip the kernel",
        "step": "window at step",
        "convolution1d_dilation": (
            "The dilated kernel spans {dilation}·({kernel}−1)+1 = {span} entries, but the "
            "padded input has {n}+2·{padding} = {padded}, so no window fits. Lower dilation "
            "to {less}."
        ),
        "convolution1d_dropped": "entries at the end that no window reaches: {dropped}",
        "convolution1d_either": (
            "The dilated kernel spans {dilation}·({kernel}−1)+1 = {span} entries, but the "
            "padded input has {n}+2·{padding} = {padded}, so no window fits. Raise padding "
            "to {more} or lower dilation to {less}."
        ),
        "convolution1d_label": "A kernel slides along a row of numbers, multiplies and adds",
        "convolution1d_less": "take 1 from {name}",
        "convolution1d_more": "add 1 to {name}",
        "convolution1d_outputs": "Output y. Choose one to bring the window there.",
        "convolution1d_padding": "zeros that padding adds on each side: {padding}",
        "convolution1d_size": "output size {formula} = {size}",
        "convolution1d_unreached": "no window reaches: {dropped}",
        "convolution1d_w": "kernel w{index}",
        "convolution1d_x": "input x{index}",
        "convolution1d_zeros": "padding",
        "output_size_dropped": "entries at the end that no window reaches: {dropped}",
        "output_size_even": (
            "keeping the size takes {total} zeros in all, an odd number, so the two sides "
            "cannot share them equally"
        ),
        "output_size_fraction": "not a whole number",
        "output_size_input": "input N = {n}",
        "output_size_kept": (
            "the output keeps the input's size: {total} zeros in all, {half} on each side"
        ),
        "output_size_kernel": "kernel size K",
        "output_size_label": "Input, places of the window and output on one scale",
        "output_size_line": "output size {formula} = {size}",
        "output_size_n": "input size N",
        "output_size_output": "output {size}",
        "output_size_padding": "padding {padding}",
        "output_size_plain": "without rounding down",
        "output_size_small": (
            "The dilated kernel spans {dilation}·({kernel}−1)+1 = {span} entries, but the "
            "padded input has {n}+2·{padding} = {padded}, so no window fits. Lower the "
            "kernel size to {less} or raise the input size to {more}."
        ),
        "output_size_source": "as the source writes it",
        "output_size_split": "keeping the size takes {total} zeros in all, {half} on each side",
        "output_size_strides": "with a stride above 1, no padding keeps the size for every N",
        "output_size_true": "the right formula",
        "output_size_unreached": "not reached: {dropped}",
        "output_size_whole": "it divides",
        "output_size_windows": "places of the window",
        "picture": "picture",
        "picture_house": "house",
        "picture_dot": "one dot",
        "picture_digit0": "digit 0",
        "picture_digit1": "digit 1",
        "picture_digit4": "digit 4",
        "picture_digit7": "digit 7",
        "kernel": "kernel",
        "kernel_identity": "identity",
        "kernel_blur": "blur",
        "kernel_sharpen": "sharpen",
        "kernel_vertical": "vertical edges",
        "kernel_horizontal": "horizontal edges",
        "kernel_emboss": "emboss",
        "kernel_shift": "shift",
        "kernel_custom": "your own",
        "row": "window row",
        "column": "window column",
        "convolution2d_label": "A kernel slides over a picture and fills the output grid",
        "convolution2d_input": "input x",
        "convolution2d_output": "output y",
        "convolution2d_window": "window",
        "convolution2d_kernel": "kernel w",
        "convolution2d_flipped": "flipped kernel w",
        "convolution2d_products": "products",
        "convolution2d_sum": "sum",
        "convolution2d_padding": "padding",
        "convolution2d_unreached": "unused",
        "convolution2d_move": "Output grid. Move the window with the arrow keys.",
        "convolution2d_line": "y[{row}, {column}] = {terms} = {value} · output {rows}×{columns}",
        "convolution2d_dropped": "last rows and columns unused: {dropped} each",
        "convolution2d_same": "same kernel when turned by 180°: flipping it changes nothing",
        "convolution2d_small": "The dilated kernel spans {dilation}·2+1 = {span} pixels, but the padded picture has {n}+2·{padding} = {size}. Raise padding to {more} or lower dilation to {less}.",
    },
}
