"""The parts that every widget of the window is made of: paint, buttons, texts, layers, menus."""
