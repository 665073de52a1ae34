"""The tests of Desktop Chat."""
