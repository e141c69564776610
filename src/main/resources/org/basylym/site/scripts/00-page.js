/* SPDX-License-Identifier: Apache-2.0 */
/* All parts of this folder make one script, deferred. It only improves: every page says and reaches all without it. */

document.documentElement.classList.add('scripted');
