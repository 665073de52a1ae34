"""What the form of parameters says."""

from __future__ import annotations

from desktop_chat.base.translation import tr
from desktop_chat.domain.connection import Api
from desktop_chat.domain.parameters import Effort, Layer, Parameter, Verbosity

TITLE = tr("Parameters")
LINE = tr("How this conversation is asked, from the next message on. Empty fields follow {below}.")
BELOW_PRESET = tr("the preset “{name}”, then the connection, then the server")
BELOW_CONNECTION = tr("the connection, then the server")
DONE = tr("Done", "a button")
RESET_ALL = tr("Reset all")
RESET = tr("Reset {name}")
TIP_RESET = tr("Follow what is below again")
LEAVE = tr("Leave to the server")
NAME_LEAVE = tr("Leave {name} to the server")
SEND_NONE = tr("Send none")
NAME_SEND_NONE = tr("Send no {name}")
SERVER_DECIDES = tr("The server decides")
NOTHING_SENT = tr("Nothing is sent")
LEFT = tr("Left to the server here.")
NONE_HERE = tr("Nothing of it is sent here.")
FROM = {
    Layer.CONNECTION: tr("From the connection: {value}"),
    Layer.PRESET: tr("From the preset: {value}"),
    Layer.CONVERSATION: tr("From the conversation: {value}"),
}
LEFT_BY = {
    Layer.CONNECTION: tr("Left to the server by the connection."),
    Layer.PRESET: tr("Left to the server by the preset."),
    Layer.CONVERSATION: tr("Left to the server by the conversation."),
}
NOT_SENT = tr("Not sent: {api} has no field for it.")
REFUSED = tr("Not sent: the server has refused it for this model.")
API_NAMES = {
    Api.RESPONSES: tr("the Responses API"),
    Api.CHAT: tr("the Chat Completions API"),
    Api.COMPLETIONS: tr("the legacy Completions API"),
}
NOT_SET = tr("Not set")
EFFORTS = {
    Effort.NONE: tr("None"),
    Effort.MINIMAL: tr("Minimal"),
    Effort.LOW: tr("Low"),
    Effort.MEDIUM: tr("Medium", "reasoning effort"),
    Effort.HIGH: tr("High", "reasoning effort"),
    Effort.HIGHEST: tr("Highest"),
}
VERBOSITIES = {
    Verbosity.LOW: tr("Short"),
    Verbosity.MEDIUM: tr("Medium", "length of a reply"),
    Verbosity.HIGH: tr("Long"),
}
HELP = {
    Parameter.SYSTEM: tr("What the model is told before the conversation: its role and its rules."),
    Parameter.TEMPERATURE: tr(
        "From 0, predictable, to 2, surprising. Change this or top-p, not both."
    ),
    Parameter.TOP_P: tr(
        "From 0 to 1: only the likeliest words that together reach this share count."
    ),
    Parameter.MAX_TOKENS: tr("How long a reply may become, thinking included."),
    Parameter.EFFORT: tr("How long a reasoning model may think before it answers."),
    Parameter.VERBOSITY: tr("How much the model writes, where it knows this."),
    Parameter.STOP: tr("One a line; a reply ends before any of them. \\n stands for a line break."),
    Parameter.SEED: tr("The same number gives about the same reply, where the server can do so."),
    Parameter.EXTRA: tr("Fields that are merged into each request as they are, as a JSON object."),
}
EXAMPLES = {
    Parameter.TEMPERATURE: "0.7",
    Parameter.TOP_P: "0.9",
    Parameter.MAX_TOKENS: "4096",
    Parameter.SEED: "42",
}
