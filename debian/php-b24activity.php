mod modules/b24activity.so
mod debian/b24activity.ini
